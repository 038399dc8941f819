/** Says, once, that the first screen stands and the focus is placed; tests and the start benchmark wait for it. */
export function markReady(): void {
  document.documentElement.dataset['ready'] = 'true';
}
