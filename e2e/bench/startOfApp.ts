import { launch } from '../launch.ts';
import { memoryOf } from './memoryOf.ts';

/** One start of Dateline on a given data folder: milliseconds from spawn to a focused caret, and memory in MB. */
export async function startOfApp(userData: string): Promise<{ ms: number; mb: number }> {
  const spawned = Date.now();
  const { app, page } = await launch(userData);
  const focused = await page.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN));
  const pid = app.process().pid;
  const mb = pid === undefined ? Number.NaN : memoryOf(pid);
  await app.close();
  return { ms: focused - spawned, mb };
}
