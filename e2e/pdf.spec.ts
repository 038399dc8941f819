import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { htmlExporter } from '../core/export/html/htmlExporter.ts';
import { sampleInput, sampleInputRu } from '../core/export/sampleInput.testing.ts';
import { shellHere } from '../electron/cli/shellHere.ts';
import { checkPdf } from '../electron/files/checkPdf.ts';
import { printInShell } from '../electron/files/printInShell.ts';
import { readPdf } from '../electron/files/readPdf.ts';
import { expect, test } from './launch.ts';
import { chooseToSave } from './pages/chooseInDialog.ts';

const root = path.resolve(import.meta.dirname, '..');
const print = async (input: typeof sampleInput) => {
  const printed = await printInShell(shellHere)(await htmlExporter.render(input));
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
