import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { docxExporter } from '../../core/export/docx/docxExporter.ts';
import { sampleInputRu } from '../../core/export/sampleInput.testing.ts';
import { openDesk, sampleFile } from './dateline.testing.ts';

const { dateline, at, close } = openDesk();
afterAll(close);

test('every kind of file that is imported is handed out without an import, and what of it stays out is told', async () => {
  const first = await dateline(['export', sampleFile, '--to', 'docx,html,md', '--out', at('first')]);
  expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
  expect(first.out).toContain('Left out (other news):');
  const made = readdirSync(at('first'));
  expect(made.map((name) => path.extname(name)).toSorted()).toEqual(['.docx', '.html', '.md']);
  await Promise.all(
    made.map(async (name) => {
      const out = at('again', path.extname(name).slice(1));
      mkdirSync(out, { recursive: true });
      expect(await dateline(['export', at('first', name), '--to', 'txt', '--out', out]), name).toMatchObject({ code: 0, err: '' });
      const [text = ''] = readdirSync(out);
      expect(readFileSync(path.join(out, text), 'utf8'), name).toContain('about 1,000 men');
    }),
  );
  // Nothing of it came into a library: there is none.
  expect(readdirSync(at()).toSorted()).toEqual(['again', 'first']);
});

test('the pictures of a Word file go along, into each form and into a kit, and leave nothing in temporary folders', async () => {
  writeFileSync(at('photo.docx'), await docxExporter.render(sampleInputRu));
  mkdirSync(at('temporary'));
  const environment = { TMPDIR: at('temporary'), TEMP: at('temporary'), TMP: at('temporary') };
  const alone = await dateline(['export', at('photo.docx'), '--to', 'docx,zip', '--out', at('alone')], environment);
  expect({ code: alone.code, err: alone.err }).toEqual({ code: 0, err: '' });
  const [docx = '', zip = ''] = readdirSync(at('alone')).toSorted();
  expect(Object.keys(unzipSync(readFileSync(at('alone', docx)))).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  expect(Object.keys(unzipSync(readFileSync(at('alone', zip)))).join('\n')).toMatch(/\.(?:jpg|png)\b/u);

  // One photo of the kit lies in a file and in the library, others in one of them.
  const data = ['--library', at('data'), '--json'];
  const { id } = JSON.parse((await dateline(['import', at('photo.docx'), ...data])).out) as { id: string };
  writeFileSync(at('KIT.json'), JSON.stringify({ title: 'Both', language: 'en', version: '1', releases: ['photo.docx', id] }));
  const both = await dateline(['kit', at('KIT.json'), '--to', 'docx', '--out', at('both'), '--library', at('data')], environment);
  expect({ code: both.code, err: both.err }).toEqual({ code: 0, err: '' });
  expect(Object.keys(unzipSync(readFileSync(at('both', 'Both.docx')))).filter((name) => name.startsWith('word/media/'))).not.toEqual([]);
  expect(readdirSync(at('temporary'))).toEqual([]);
});
