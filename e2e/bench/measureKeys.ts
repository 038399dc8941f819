import type { CDPSession, Locator, Page } from '@playwright/test';
import { percentile } from './percentile.ts';

/** What keys cost, in milliseconds: from key to paint, and of the window's main thread per key. Heap in MB. */
export interface KeyCost {
  median: number;
  high: number;
  task: number;
  script: number;
  layout: number;
  heap: number;
}

const warm = 20;
const counted = 100;

/** Types at the end of a paragraph, one key after the paint of the one before, and counts what each costs. */
export async function measureKeys(page: Page, paragraph: Locator): Promise<KeyCost> {
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click();
  await page.keyboard.press('End');
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times, keyPainted: () => {} });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => {
            times.push(performance.now() - timeStamp);
            (window as unknown as { keyPainted: () => void }).keyPainted();
          });
          channel.port1.start();
          channel.port2.postMessage(null, []);
        });
      },
      true,
    );
  });
  let pressed = 0;
  const press = async () => {
    pressed += 1;
    await page.keyboard.press('a');
    await page.evaluate(
      (count) =>
        new Promise<void>((resolve) => {
          const desk = window as unknown as { keyTimes: number[]; keyPainted: () => void };
          if (desk.keyTimes.length >= count) resolve();
          else desk.keyPainted = resolve;
        }),
      pressed,
    );
  };
  for (let key = 0; key < warm; key += 1) await press();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metrics(cdp);
  for (let key = 0; key < counted; key += 1) await press();
  const after = await metrics(cdp);
  const all = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  const times = all.slice(warm);
  const each = (...names: string[]) => names.reduce((sum, name) => sum + ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 10, 0);
  return {
    median: percentile(times, 0.5),
    high: percentile(times, 0.95),
    task: each('TaskDuration'),
    script: each('ScriptDuration'),
    layout: each('LayoutDuration', 'RecalcStyleDuration'),
    heap: (after.get('JSHeapUsedSize') ?? 0) / 1e6,
  };
}

async function metrics(cdp: CDPSession): Promise<Map<string, number>> {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return new Map(list.map(({ name, value }) => [name, value]));
}
