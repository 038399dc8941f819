import { randomUUID } from 'node:crypto';
import { browser } from './browser.ts';

/** What a message box says and offers. */
export interface BoxOptions {
  title: string;
  message: string;
  detail: string;
  buttons: readonly string[];
  defaultId: number;
  cancelId: number;
}

/**
 * Shows a message box in a browser window of its own and gives the number of the button that was pressed. It has an origin and a
 * process of its own and no opener, and takes only what the browser itself vouches for (`isTrusted`): no script of the
 * application's page can find it, read it or press its buttons. A box that is closed is answered with `cancelId`.
 */
export async function showBox(options: BoxOptions): Promise<number> {
  const { running } = browser;
  if (!running || running.gone) return options.cancelId;
  const { devTools } = running;
  const url = `data:text/html;charset=utf-8;base64,${Buffer.from(boxPage(options)).toString('base64')}`;
  const { promise: attached, resolve: attach } = Promise.withResolvers<{ sessionId: string; targetId: string }>();
  browser.expected.set(url, attach);
  const { promise: answered, resolve: answer } = Promise.withResolvers<number>();
  devTools.process.once('exit', () => answer(options.cancelId));
  try {
    await devTools.send('Target.createTarget', { url, newWindow: true, width: 520, height: 340 });
    const { sessionId, targetId } = await attached;
    const stops = [
      devTools.on('Runtime.bindingCalled', ({ name, payload }) => name === 'answer' && answer(Number(payload)), sessionId),
      devTools.on('Target.detachedFromTarget', (gone) => gone.sessionId === sessionId && answer(options.cancelId)),
    ];
    const show = async () => {
      await devTools.send('Runtime.enable', {}, sessionId);
      await devTools.send('Runtime.addBinding', { name: 'answer' }, sessionId);
      await devTools.send('Runtime.runIfWaitingForDebugger', {}, sessionId);
    };
    // A box can be closed before it is whole: what is still asked of it then fails, or is never answered.
    void show().catch(() => answer(options.cancelId));
    const response = await answered;
    for (const stop of stops) stop();
    await devTools.send('Target.closeTarget', { targetId }).catch(() => {}); // the person has closed it already
    return response;
  } catch (error) {
    // The browser left while the box was being opened or closed: nobody can answer any more.
    if (devTools.process.exitCode !== null || devTools.process.signalCode !== null) return options.cancelId;
    throw error;
  } finally {
    browser.expected.delete(url);
  }
}

/** The whole page of a box. Its number makes its address unlike any other. */
const boxPage = ({ title, message, detail, buttons, defaultId, cancelId }: BoxOptions): string => `<!doctype html>
<meta charset="utf-8"><!-- ${randomUUID()} --><title>${escaped(title)}</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif }
  body { margin: 0; padding: 20px }
  p { margin: 0 0 8px; white-space: pre-wrap; overflow-wrap: anywhere }
  strong { display: block; margin-bottom: 6px; overflow-wrap: anywhere }
  div { display: flex; flex-wrap: wrap; gap: 8px; justify-content: flex-end; margin-top: 16px }
  button { font: inherit; padding: 5px 14px }
</style>
<main role="alertdialog" aria-labelledby="message" aria-describedby="detail">
  <strong id="message">${escaped(message)}</strong><p id="detail">${escaped(detail)}</p>
  <div>${buttons.map((label, index) => `<button value="${index}"${index === defaultId ? ' autofocus' : ''}>${escaped(label)}</button>`).join('')}</div>
</main>
<script>
  addEventListener('click', ({ isTrusted, target }) => {
    if (isTrusted && target instanceof HTMLButtonElement) answer(target.value);
  });
  addEventListener('keydown', ({ isTrusted, key }) => {
    if (isTrusted && key === 'Escape') answer('${cancelId}');
  });
</script>`;

const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
