/** An event its listeners may refuse, with whatever else Electron's event of that name carries. */
export type Cancellable<Details extends object = object> = Details & { readonly defaultPrevented: boolean; preventDefault: () => void };

/** Makes such an event out of its details. */
export function cancellable<Details extends object>(details: Details): Cancellable<Details> {
  let prevented = false;
  return Object.defineProperties(
    { ...details, preventDefault: () => void (prevented = true) },
    { defaultPrevented: { get: () => prevented, enumerable: true } },
  ) as Cancellable<Details>;
}
