/** Finds the machine's Chrome, Edge or Chromium, or gives null. `STANDIN_BROWSER` names another one. */
export function findBrowser(): string | null;
