import type { LinkToMain } from './linkToMain.ts';

/** Draws `dialog.showMessageBox` over the page, out of reach of the page's styles and its content policy. */
export function drawMessageBoxes(link: LinkToMain): void {
  const style = `
    dialog { font: 15px/1.45 system-ui, sans-serif; max-width: 30em; border: 1px solid #888; border-radius: 8px; padding: 20px; color: #111; background: #fff }
    dialog::backdrop { background: #0006 }
    p { margin: 0 0 8px; white-space: pre-wrap }
    strong { display: block; margin-bottom: 6px }
    div { display: flex; gap: 8px; justify-content: flex-end; margin-top: 16px }
    button { font: inherit; padding: 5px 14px }
    @media (prefers-color-scheme: dark) { dialog { color: #eee; background: #222 } }`;
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] =>
    Object.assign(document.createElement(name), { textContent: text });
  link.on('box', ({ id, options: { message, detail, buttons, defaultId, cancelId } }) => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const dialog = document.createElement('dialog');
    const row = document.createElement('div');
    const answer = (response: number) => {
      host.remove();
      link.send({ t: 'box', id, response });
    };
    for (const [index, label] of buttons.entries()) {
      const button = make('button', label);
      button.autofocus = index === defaultId;
      button.addEventListener('click', () => {
        answer(index);
      });
      row.append(button);
    }
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer(cancelId);
    });
    dialog.append(make('strong', message), make('p', detail), row);
    root.append(dialog);
    document.documentElement.append(host);
    dialog.showModal();
  });
}
