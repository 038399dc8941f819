import type { LinkToMain } from './linkToMain.ts';

/** Tells main what only the page notices, what a person does in it, and objects to every close so that main is asked. */
export function reportPage(link: LinkToMain): void {
  window.addEventListener('beforeunload', (event) => {
    event.preventDefault();
  });
  // First of all listeners, since this world was there before the page's; what a script makes up is not trusted.
  const input = (type: 'rawKeyDown' | 'mouseDown') => (event: Event) => {
    if (event.isTrusted) link.send({ t: 'input', type });
  };
  window.addEventListener('keydown', input('rawKeyDown'), true);
  window.addEventListener('pointerdown', input('mouseDown'), true);
  const online = () => {
    link.send({ t: 'online', value: navigator.onLine });
  };
  window.addEventListener('online', online);
  window.addEventListener('offline', online);
  online();
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const colours = () => {
    link.send({ t: 'dark', value: dark.matches });
  };
  dark.addEventListener('change', colours);
  colours();
  // A page hears of its window's size but not of its place; the pointer comes back to it after the window was moved.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      link.send({ t: 'moved' });
    }, 100);
  };
  window.addEventListener('resize', moved);
  window.addEventListener('focus', moved);
  document.addEventListener('mouseenter', moved);
}
