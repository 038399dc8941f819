/** The app's own origin: pages, photos and nothing else come from it. */
export const origin = 'app://dateline';

/** The page the window shows. */
export const startPage = `${origin}/index.html`;
