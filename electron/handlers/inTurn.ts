/** Makes a queue of one's own: each act begins when the one before has ended, however that ended. */
export function inTurn(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => null);
    return done;
  };
}
