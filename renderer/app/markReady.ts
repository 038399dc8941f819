/** Says, once, that the first screen stands and the focus is placed; tests and the start benchmark wait for it. */
export function markReady(): void {
  if ('ready' in document.documentElement.dataset) return;
  document.documentElement.dataset['ready'] = 'true';
  performance.mark('ready');
}
