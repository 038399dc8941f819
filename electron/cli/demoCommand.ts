import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportReport } from '../../core/import/imported.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Parcel } from '../../core/outbox/parcel.ts';
import { addDestination } from './addDestination.ts';
import { cliWords } from './cliWords.ts';
import { exportCommand } from './exportCommand.ts';
import { importCommand } from './importCommand.ts';
import { kitCommand } from './kitCommand.ts';
import { publishCommand } from './publishCommand.ts';
import type { Answer, CliCommand } from './run.ts';

const sample = path.resolve(import.meta.dirname, '../../assets/samples/rubezh-2022.txt');

/**
 * `demo ADDRESS --out DIR`: the main job once, by the same commands that a person would type: the sample text becomes a release, a press
 * kit, a page at the newsroom there. Each step is told with the seconds it took; the page is fetched before its address is told.
 */
export const demoCommand: CliCommand = async (cli, [address = ''], { out = '' }) => {
  const words = cliWords[cli.language].demo;
  const lines: string[] = [];
  const step = async <T>(name: string, doing: () => Promise<Result<Answer>>): Promise<Result<T>> => {
    const began = performance.now();
    const done = await doing();
    if (!done.ok) return done;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    lines.push(`${name} (${seconds} s)`, ...done.value.lines.map((line) => `    ${line}`));
    return ok(done.value.value as T);
  };

  const imported = await step<ImportReport>(words.release, () => importCommand(cli, [sample], {}));
  if (!imported.ok) return imported;
  const { id, headline } = imported.value;
  const kit = await step(words.kit, async () => kitCommand(cli, [await describedKit(out, id, headline)], { to: 'docx', out }));
  if (!kit.ok) return kit;
  const files = await step(words.files, () => exportCommand(cli, [id], { to: 'docx,pdf,html,zip', out }));
  if (!files.ok) return files;
  const destination = 'newsroom';
  const added = await addDestination(cli, [destination, address], {});
  if (!added.ok) return added;
  const parcel = await step<Parcel>(words.published, () => publishCommand(cli, [id], { to: destination }));
  if (!parcel.ok) return parcel;
  const { state, receipt } = parcel.value;
  if (state !== 'delivered' || receipt === null) return ok({ value: parcel.value, lines, complete: false });
  const page = await step(words.page, () => pageWith(receipt.url, headline));
  if (!page.ok) return page;
  lines.push(`${words.receipt}: ${receipt.publishedAt}, ${receipt.etag}`, `${words.folder}: ${path.resolve(out)}`);
  return ok({ value: { id, folder: path.resolve(out), receipt }, lines });
};

/** Writes the description of a kit of one release into a folder. Gives the file. */
async function describedKit(folder: string, id: string, title: string): Promise<string> {
  const file = path.join(folder, 'KIT.json');
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify({ title: `Press kit – ${title}`, language: 'en', version: '1', releases: [id] }, null, 2)}\n`);
  return file;
}

/** Fetches a page as a reader would. One that does not answer, or not with its headline, is no published page. */
async function pageWith(url: string, headline: string): Promise<Result<Answer>> {
  try {
    const response = await fetch(url);
    if (response.ok && (await response.text()).includes(headline)) return ok({ value: url, lines: [url] });
  } catch {
    // What cannot be fetched is told as what it is: not there.
  }
  return fail({ kind: 'destination-unreachable', name: url });
}
