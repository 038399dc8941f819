import type { LinkToMain } from './linkToMain.ts';

/** Holds every click that would open a window or a tab, and asks main instead. */
export function holdLinks(link: LinkToMain, onOpen: (listener: (url: string) => void) => void): void {
  const open = (url: string) => {
    link.send({ t: 'open', url });
  };
  const linkOf = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null);
  onOpen(open);
  window.addEventListener('click', (event) => {
    const anchor = linkOf(event);
    if (!anchor || event.defaultPrevented) return;
    const elsewhere = anchor.target !== '' && anchor.target !== '_self';
    if (!elsewhere && !event.ctrlKey && !event.metaKey && !event.shiftKey) return;
    event.preventDefault();
    open(anchor.href);
  });
  window.addEventListener('auxclick', (event) => {
    const anchor = linkOf(event);
    if (!anchor || event.defaultPrevented) return;
    event.preventDefault();
    if (event.button === 1) open(anchor.href);
  });
}
