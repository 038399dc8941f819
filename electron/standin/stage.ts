/** How far the app's life has come; written by the start, the quit and the browser's end, read everywhere. */
export const stage = {
  ready: false,
  quitting: 'no' as 'no' | 'asking' | 'done',
  /** The browser went down under an open window: with Electron the main process would have gone too, so the exit code tells. */
  browserDied: false,
};
