import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { htmlExporter } from '../core/export/html/htmlExporter.ts';
import { sampleInput, sampleInputRu } from '../core/export/sampleInput.testing.ts';
import { shellHere } from '../electron/cli/shellHere.ts';
import type { ExportProgress } from '../core/ipc/exportProgress.ts';
import { usualParts } from '../core/kit/usualParts.ts';
import { checkKitPdf } from '../electron/press/checkKitPdf.ts';
import { exportJobInWorker } from '../electron/press/exportJobInWorker.ts';
import { renderKitFile } from '../electron/press/renderKitFile.ts';
import { storedKit } from '../electron/press/storedKit.testing.ts';
import { checkPdf } from '../electron/press/checkPdf.ts';
import { printInShell } from '../electron/press/printInShell.ts';
import { readPdf } from '../electron/press/readPdf.ts';
import { expect, test } from './launch.ts';
import { chooseToSave } from './pages/chooseInDialog.ts';

const root = path.resolve(import.meta.dirname, '..');
const print = async (input: typeof sampleInput) => {
  const printed = await printInShell(shellHere).print(await htmlExporter.render(input));
  if (!printed.ok) throw new Error(JSON.stringify(printed.error));
  return printed.value;
};

test('a release is printed to a tagged PDF file from the window, with its words, links and language', async ({ page, app }, info) => {
  await page.getByRole('button', { name: 'Close this card' }).click();
  const file = info.outputPath('rubezh.pdf');
  await chooseToSave(app, file);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'PDF…' }).click();
  // A second browser starts for it.
  await expect(page.getByRole('region', { name: 'Messages' }).getByText(/^rubezh\.pdf is written and checked/)).toBeVisible({
    timeout: 30_000,
  });
  const { title, language, isTagged, links, roles } = await readPdf(readFileSync(file));
  expect(title).toMatch(/^The CAR CRDF began/);
  expect({ language, isTagged }).toEqual({ language: 'en-GB', isTagged: true });
  expect([...links]).toContain('tel:+74956213323');
  for (const role of ['H1', 'H2', 'P', 'Link']) expect(roles).toContain(role);
});

test('the command line prints without a window; the same release gives the same bytes', async () => {
  const info = test.info();
  const made = [info.outputPath('one'), info.outputPath('two')];
  for (const out of made)
    await promisify(execFile)(
      process.execPath,
      ['electron/cli.ts', '--library', info.outputPath('data'), 'export', 'assets/samples/rubezh-2022.txt', '--to', 'pdf', '--out', out],
      { cwd: root, env: { ...process.env, DISPLAY: '' } },
    );
  const name = '2022-10-20-The-CAR-CRDF-began-the-next-phase-of-the-training-to-block-and.pdf';
  const [one, two] = made.map((out) => readFileSync(path.join(out, name)));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  expect(one?.toString('latin1')).not.toContain('Mozilla');
});

test('a printed release is held against its text: words, picture, embargo on every page, heading, and that it is a PDF file at all', async () => {
  for (const input of [sampleInput, sampleInputRu]) {
    const pdf = await print(input);
    expect(await checkPdf(pdf, input)).toBe(null);
    const { release } = input;
    const other = (fields: Partial<typeof release.fields>) => ({
      ...input,
      release: { ...release, fields: { ...release.fields, ...fields } },
    });
    expect(await checkPdf(pdf, other({ headline: 'Another one' }))).toMatchObject({ missing: 'Another one' });
    expect(await checkPdf(pdf, other({ embargo: { until: '2033-01-01T09:00:00Z', zone: 'UTC' } }))).toMatchObject({
      kind: 'export-check-failed',
    });
    expect(await checkPdf(pdf, other({ language: input === sampleInput ? 'ru' : 'en' }))).toMatchObject({ kind: 'export-check-failed' });
    expect(await checkPdf(pdf.slice(0, 2000), input)).toMatchObject({ missing: 'PDF' });
  }
  const bare = await print({ ...sampleInputRu, photos: new Map() });
  expect(await checkPdf(bare, sampleInputRu)).toMatchObject({ missing: 'Два штурмовика над горным хребтом' });
});

test('a kit is printed with its contents naming the pages its parts begin on, and a cancelled print ends at once', async () => {
  const job = exportJobInWorker();
  const printer = printInShell(shellHere);
  const empty = { ...sampleInput.release, fields: { ...sampleInput.release.fields, headline: '' } };
  const input = {
    ...sampleInputRu,
    kit: {
      id: '7a0d5c50-3a0f-4d7e-9f6e-2a1b0c9d8e7f',
      title: 'Rubezh-2022',
      language: 'en' as const,
      number: '3',
      version: '1',
      parts: usualParts([sampleInput.release, empty, sampleInputRu.release]),
    },
  };
  const told: ExportProgress[] = [];
  const stored = storedKit(test.info().outputPath('photos.db'), input);
  const file = test.info().outputPath('kit.pdf');
  const put = await renderKitFile({ exportJob: job, printer }, 'pdf', stored, file, (progress) => told.push(progress));
  if (!put.ok) throw new Error(JSON.stringify(put.error));
  const printed = new Uint8Array(await readFile(file));
  expect(told.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4]);
  const { pages, roles, title } = await readPdf(Uint8Array.from(printed));
  expect(title).toBe('Rubezh-2022');
  expect(roles).toContain('H1');
  const begins = (words: string) => pages.findIndex((page, at) => at > 0 && page.replaceAll(/\s+/gu, ' ').includes(words)) + 1;
  const cover = (pages[0] ?? '').replaceAll(/\s+/gu, ' ');
  for (const [heading, page] of [
    [sampleInput.release.fields.headline, 2],
    [sampleInputRu.release.fields.headline, begins(sampleInputRu.release.fields.headline)],
    ['Photo sheet', begins('Photo sheet')],
    ['Media contacts', pages.length],
  ] as const)
    expect(cover).toContain(`${heading} ${page}`);
  expect(await checkKitPdf(Uint8Array.from(printed), { ...input, kit: { ...input.kit, title: 'Another' } })).toMatchObject({
    missing: 'Another',
  });

  const under = renderKitFile({ exportJob: job, printer }, 'pdf', stored, file, ({ done }) => {
    // The print begins as soon as this is told.
    if (done === 1) queueMicrotask(printer.cancel);
  });
  expect(await under).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  await job.close();
});
