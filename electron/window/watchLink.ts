import type { Services } from '../handlers/services.ts';

/** How often the link is looked at, in milliseconds. Electron has no event for it in the main process. */
const every = 2000;

/** Tells the window when the link goes or comes, and wakes the courier and sharing when it comes. Gives back the function that ends it. */
export function watchLink({ online, courier, sharing, tell }: Pick<Services, 'online' | 'courier' | 'sharing' | 'tell'>): () => void {
  let before = online();
  const timer = setInterval(() => {
    const now = online();
    if (now === before) return;
    before = now;
    tell('link.changed', { online: now });
    if (!now) return;
    courier.wake();
    sharing.wake();
  }, every);
  return () => {
    clearInterval(timer);
  };
}
