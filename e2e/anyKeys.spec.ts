import type { Page } from '@playwright/test';
import { expect, launch, test } from './launch.ts';
import { seededChance } from './seededChance.ts';

/** `ANY_KEYS_SEEDS=1,2,3 ANY_KEYS_STEPS=500 npm run e2e -- anyKeys` goes on for longer. */
const seeds = (process.env['ANY_KEYS_SEEDS'] ?? '7').split(',').map(Number);
const steps = Number(process.env['ANY_KEYS_STEPS'] ?? '180');

const words = `The exersise |Учения |г. Душанбе |"quoted" |-- |300 км |https://odkb-csto.org |# |## |- |1. |> |---|a| |ё|…|don't |💥`.split(
  '|',
);
const keys = `Enter Enter Backspace Backspace Delete ArrowLeft ArrowRight ArrowUp ArrowDown Home End Shift+ArrowLeft Shift+ArrowDown
  Shift+ArrowUp Shift+Home Shift+End Control+Shift+ArrowLeft Control+Shift+ArrowRight Control+Home Control+End Control+Backspace
  Control+Delete Shift+Enter Tab Shift+Tab Control+b Control+i Control+u Alt+Shift+Digit5 Control+Equal Control+Alt+Digit0
  Control+Alt+Digit2 Control+Alt+Digit3 Control+Alt+q Control+Alt+l Control+Shift+Digit7 Control+Shift+Digit8 Control+Backslash
  Control+z Control+z Control+y Alt+Shift+ArrowUp Alt+Shift+ArrowDown Control+a Control+c Control+x Control+v Control+Shift+v
  Control+s Alt+F10 Control+Alt+p Control+Shift+d Escape`.split(/\s+/);
const pasted = [
  '<ul><li>a<ul><li>b<ol><li>c</ol></ul></ul>',
  '<table><tr><th>x<td>y<tr><td colspan=2>z</table>',
  '<h1>t</h1><p>b <b>o</b> <a href="javascript:x">l</a></p>',
  '<blockquote>q<blockquote>r</blockquote></blockquote>',
  '<img src="data:image/png;base64,AAAA">',
  '\u0000\u0007\ud800 alone',
  '<p dir=rtl>שלום</p>',
  '<ol start=7><li>q<p>w</p><li><table><tr><td>in a list</table></ol>',
];
const commands = [
  'insert table',
  'typography',
  'insert sign',
  'insert contact',
  'row below',
  'column after',
  'remove row',
  'remove column',
];
const sizes = [
  { width: 1280, height: 800 },
  { width: 640, height: 480 },
  { width: 1024, height: 640 },
];

const paste = (page: Page, html: string) =>
  page.evaluate((given) => {
    const carried = new DataTransfer();
    carried.setData('text/html', given);
    carried.setData('text/plain', given.replaceAll(/<[^>]*>/g, ''));
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: carried }));
  }, html);

/** Closes what is open and puts the caret into the text, if it is not there. */
async function toTheText(page: Page): Promise<void> {
  for (let open = 0; open < 3 && (await page.getByRole('dialog').count()) > 0; open += 1) await page.keyboard.press('Escape');
  await page.evaluate(() => {
    if (!(document.activeElement as HTMLElement | null)?.isContentEditable)
      document.querySelector<HTMLElement>('[data-lexical-editor]')?.focus();
  });
}

/** Whether both ends of the selection are at letters that are there. */
const isInText = (page: Page) =>
  page.evaluate(() => {
    type Point = { key: string; offset: number; type: string };
    type State = { _nodeMap: Map<string, { __text: string }>; _selection: { anchor?: Point; focus?: Point } | null };
    const root = document.querySelector<HTMLElement & { __lexicalEditor: { getEditorState: () => State } }>('[data-lexical-editor]');
    const state = root?.__lexicalEditor.getEditorState();
    const points = [state?._selection?.anchor, state?._selection?.focus].filter((point) => point?.type === 'text');
    return points.every((point) => point && point.offset <= (state?._nodeMap.get(point.key)?.__text.length ?? -1));
  });

for (const seed of seeds)
  test(`whatever is pressed and pasted (${seed}), nothing breaks, and what is shown is what is stored`, async ({ userData }, info) => {
    info.setTimeout(60_000 + steps * 1000);
    const chance = seededChance(seed);
    const any = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
    const { app, page } = await launch(userData);
    const { keyboard } = page;
    const complaints: string[] = [];
    page.on('console', (message) => {
      // Lexical's own deleting asks once for a selection that it has not moved yet; whether one stays so is looked at below.
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('warning #284')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error.stack)));
    const shown = async () => (await page.getByRole('textbox', { name: 'Text of the release' }).innerText()).replaceAll(/\s+/g, ' ');
    const done: string[] = [];
    const typing = words.map((word) => async () => {
      await keyboard.type(word);
      return word;
    });
    const pressing = keys.map((key) => async () => {
      await keyboard.press(key);
      return key;
    });
    const acts = [
      async () => {
        const end = any(['Enter', 'Escape']);
        await keyboard.press('F7');
        await keyboard.press(end);
        return `F7, ${end}`;
      },
      async () => {
        const word = any(['а', 'the', 'е', 'o']);
        await keyboard.press('Control+h');
        await keyboard.type(word);
        await page.getByRole('button', { name: 'Replace all' }).press('Enter');
        await keyboard.press('Escape');
        return `replace ${word} by nothing`;
      },
      async () => {
        await keyboard.press('Control+Alt+m');
        await keyboard.type('said');
        await keyboard.press('Control+Enter');
        return 'comment';
      },
      async () => {
        const end = any(['Enter', 'Escape']);
        await keyboard.press('Control+Alt+Shift+q');
        await keyboard.type('Petrov');
        await keyboard.press(end);
        return `speaker, ${end}`;
      },
      async () => {
        const command = any(commands);
        await keyboard.press('Control+Shift+p');
        await keyboard.type(command);
        await keyboard.press('Enter');
        await keyboard.press('Enter');
        return command;
      },
      ...[0, 1].map(() => async () => {
        const html = any(pasted);
        await paste(page, html);
        return `paste ${html}`;
      }),
      async () => {
        const size = any(sizes);
        await page.setViewportSize(size);
        return `${size.width} × ${size.height}`;
      },
    ];
    for (let step = 1; step <= steps; step += 1) {
      const kind = chance();
      const act = kind < 0.35 ? any(typing) : kind < 0.85 ? any(pressing) : any(acts);
      done.push(await act());
      await toTheText(page);
      if (!(await isInText(page))) complaints.push('The selection is behind the end of a text.');
      expect(complaints, done.slice(-20).join(' | ')).toEqual([]);
      if (step % 60 > 0) continue;
      await expect(page.getByText(/^Saved on this computer/).first()).toBeAttached();
      const before = await shown();
      await page.reload();
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset['ready']).catch(() => '')).toBe('true');
      await expect.poll(shown).toBe(before);
      await toTheText(page);
      done.push('reload');
    }
    await app.close();
  });
