import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, expect, test } from 'vitest';
import { openDesk, sampleFile, start } from './dateline.testing.ts';

const desk = openDesk();
const { dateline, at, home } = desk;
afterAll(desk.close);

const headline = 'The CAR CRDF began the next phase of the training to block and destroy illegal armed groups';
/** The one JSON value on standard output. */
const jsonOf = (out: string): unknown => {
  expect(out).toMatch(/^[^\n]+\n$/u);
  return JSON.parse(out);
};
const sameWords = (text: string) => text.replace(/\u2011/gu, '-').replace(/\s+/gu, ' ');

test('the seed file becomes a Word file, a page and a text, with its words and nothing of the site around them', async () => {
  const { code, out, err } = await dateline(['export', sampleFile, '--to', 'docx,html,txt', '--out', at('kit/press')]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const files = readdirSync(at('kit/press')).toSorted();
  expect(files.map((file) => file.split('.').at(-1))).toEqual(['docx', 'html', 'txt']);
  for (const file of files) expect(out).toContain(file);
  const { value: word } = await mammoth.extractRawText({ path: at('kit/press', files[0] ?? '') });
  const page = readFileSync(at('kit/press', files[1] ?? ''), 'utf8');
  const text = readFileSync(at('kit/press', files[2] ?? ''), 'utf8');
  for (const content of [word, page, text].map(sameWords)) {
    for (const words of [headline, 'about 1,000 men', 'CSTO member state.', 'Joint Press Center', 'Vladimir Zaynetdinov', '621-33-23'])
      expect(content).toContain(words);
    for (const foreign of ['Tasmagambetov', 'School of Diplomacy', 'Go back', 'Back to the section'])
      expect(content).not.toContain(foreign);
  }
  // A file is handed out without a library, and none is made.
  expect(existsSync(at('config'))).toBe(false);
});

test('a Word file is set on a letterhead of one’s own; one that is none is told and leaves nothing', async () => {
  const paper = path.resolve(import.meta.dirname, '../../assets/samples/letterhead.docx');
  const [good, bad] = await Promise.all([
    dateline(['export', sampleFile, '--to', 'docx,zip', '--letterhead', paper, '--out', at('paper')]),
    dateline(['export', sampleFile, '--to', 'docx', '--letterhead', sampleFile, '--out', at('no-paper')]),
  ]);
  expect({ code: good.code, err: good.err }).toEqual({ code: 0, err: '' });
  const word = readdirSync(at('paper')).find((name) => name.endsWith('.docx')) ?? '';
  const media = (bytes: Uint8Array) => Object.entries(unzipSync(bytes)).find(([name]) => name.startsWith('word/media/'))?.[1];
  expect(media(readFileSync(at('paper', word)))).toEqual(media(readFileSync(paper)));
  expect({ code: bad.code, out: bad.out }).toEqual({ code: 1, out: '' });
  expect(bad.err).toContain('is no Word file');
  expect(existsSync(at('no-paper'))).toBe(false);
});

test('import, list, search and export of the stored release, each as one JSON value', async () => {
  const imported = await dateline(['import', sampleFile, '--library', at('data'), '--json']);
  expect(imported.code).toBe(0);
  const report = jsonOf(imported.out) as { id: string; headline: string; dropped: { reason: string; text: string }[] };
  expect(report.headline).toBe(headline);
  expect(report.dropped.map(({ reason }) => reason)).toContain('other-news');

  const listed = await dateline(['list', '--library', at('data'), '--json']);
  expect(jsonOf(listed.out)).toContainEqual(expect.objectContaining({ id: report.id, status: 'draft', date: '2022-10-20', headline }));
  expect(listed.code).toBe(0);

  for (const words of [['trainings'], ['blockading', 'groups']]) {
    const found = await dateline(['search', ...words, '--library', at('data'), '--json']);
    expect(jsonOf(found.out)).toContainEqual(expect.objectContaining({ id: report.id }));
  }
  const none = await dateline(['search', 'зебра', '--library', at('data'), '--json']);
  expect({ code: none.code, value: jsonOf(none.out) }).toEqual({ code: 0, value: [] });

  const exported = await dateline([
    'export',
    report.id.toUpperCase(),
    '--to',
    'TXT, html',
    '--out',
    at('kit2'),
    '--library',
    at('data'),
    '--json',
  ]);
  expect(exported.code).toBe(0);
  const files = jsonOf(exported.out) as { file: string; bytes: number }[];
  for (const { file, bytes } of files) expect(readFileSync(file).byteLength).toBe(bytes);
  expect(new Set(files.map(({ file }) => file.split('.').at(-1)))).toEqual(new Set(['html', 'txt']));

  const outbox = await dateline(['outbox', '--library', at('data'), '--json']);
  expect({ code: outbox.code, value: jsonOf(outbox.out) }).toEqual({ code: 0, value: [] });
});

test('what is left out of a page is listed in the language asked for', async () => {
  const { code, out } = await dateline(['--language', 'ru', 'import', sampleFile, '--library', at('data')]);
  expect(code).toBe(0);
  expect(out).toContain('Не вошло (другие новости): On 25 July 2024');
  expect(out).toContain('Не вошло (часть веб-страницы): Go back');
  const english = await dateline(['import', sampleFile, '--library', at('data')], { LC_ALL: 'en_GB.UTF-8' });
  expect(english.out).toContain('Left out (the headline a second time)');
});

test('on a computer where Dateline was never started, the library is made where the window looks for it', async () => {
  const { code, out } = await dateline(['list']);
  expect(code).toBe(0);
  expect(out).toContain(headline);
  expect(existsSync(at('config/Dateline/library'))).toBe(true);
});

test('a release is published to a newsroom, once, and its page is there; the outbox tells', { timeout: 90_000 }, async () => {
  const newsroom = start('e2e/newsroom/newsroom.ts', ['--port', '0', '--data', at('newsroom'), '--json'], home);
  try {
    const { url, token } = await saidOf(newsroom);
    const library = ['--library', at('data'), '--json'];
    const known = await dateline(['destination', 'newsroom', url, ...library]);
    expect({ code: known.code, value: jsonOf(known.out) }).toMatchObject({ code: 0, value: { name: 'newsroom', address: url } });
    const id = (jsonOf((await dateline(['list', ...library])).out) as { id: string }[])[0]?.id ?? '';

    const without = await dateline(['publish', id, '--to', 'newsroom', ...library]);
    expect({ code: without.code, error: jsonOf(without.err) }).toMatchObject({ code: 1, error: { error: { kind: 'token-missing' } } });

    const published = await dateline(['publish', id, '--to', 'newsroom', ...library], { DATELINE_TOKEN: token });
    expect({ code: published.code, err: published.err }).toEqual({ code: 0, err: '' });
    const parcel = jsonOf(published.out) as { state: string; receipt: { url: string } };
    expect(parcel.state).toBe('delivered');
    expect(sameWords(await (await fetch(parcel.receipt.url)).text())).toContain('about 1,000 men');
    const outbox = await dateline(['outbox', '--library', at('data')]);
    expect(outbox.out).toContain(`delivered\tnewsroom\t${headline}\t${parcel.receipt.url}`);
    expect(outbox.out).not.toContain(token);

    const recalled = await dateline(['recall', id, '--from', 'newsroom', '--reason', 'A wrong figure', ...library], {
      DATELINE_TOKEN: token,
    });
    expect({ code: recalled.code, value: jsonOf(recalled.out) }).toMatchObject({
      code: 0,
      value: { intent: 'retract', state: 'delivered' },
    });
    expect((await fetch(parcel.receipt.url)).status).toBe(404);

    // A folder needs neither token nor link.
    mkdirSync(at('stick'));
    await dateline(['destination', 'stick', at('stick'), '--folder', ...library]);
    expect((await dateline(['publish', id, '--to', 'stick', ...library])).code).toBe(0);
    expect(readdirSync(at('stick'))).toHaveLength(1);
  } finally {
    newsroom.kill('SIGKILL');
  }
});

test('two data folders share over a newsroom and by courier bundle; an altered bundle is refused', { timeout: 90_000 }, async () => {
  const newsroom = start('e2e/newsroom/newsroom.ts', ['--port', '0', '--data', at('newsroom'), '--json'], home);
  try {
    const { url, token } = await saidOf(newsroom);
    const [one, other] = [
      ['--library', at('one'), '--json'],
      ['--library', at('other'), '--json'],
    ];
    const nothing = await dateline(['sync', '--library', at('one')], { DATELINE_TOKEN: token });
    expect(nothing.out).toContain('Nothing is shared');
    await dateline(['import', sampleFile, ...one]);
    for (const desk of [one, other]) {
      await dateline(['destination', 'newsroom', url, '--share', ...desk]);
      const synced = await dateline(['sync', ...desk], { DATELINE_TOKEN: token });
      expect({ code: synced.code, value: jsonOf(synced.out) }).toMatchObject({
        code: 0,
        value: { states: [{ error: null }], questions: [] },
      });
    }
    // The sample that comes with the program is the same everywhere; the imported release has come over.
    expect((jsonOf((await dateline(['list', ...other])).out) as unknown[]).length).toBe(2);

    expect(await dateline(['bundle', at('courier.dateline'), '--text-only', ...one])).toMatchObject({ code: 0 });
    const read = await dateline(['unbundle', at('courier.dateline'), '--library', at('third'), '--json']);
    expect({ code: read.code, value: jsonOf(read.out) }).toMatchObject({ code: 0, value: { questions: 0 } });
    expect((jsonOf((await dateline(['list', '--library', at('third'), '--json'])).out) as unknown[]).length).toBe(2);
    const bytes = readFileSync(at('courier.dateline'));
    bytes[300] = (bytes[300] ?? 0) ^ 1;
    writeFileSync(at('altered.dateline'), bytes);
    const altered = await dateline(['unbundle', at('altered.dateline'), '--library', at('third')]);
    expect(altered.code).toBe(1);
    expect(altered.err).toContain('is not as it was written');
  } finally {
    newsroom.kill('SIGKILL');
  }
});

test('help is help, in the language asked for', async () => {
  const [english, russian] = await Promise.all([dateline(['--help']), dateline(['export', '--help', '--language', 'ru'])]);
  expect(english).toMatchObject({ code: 0, err: '' });
  for (const command of ['import', 'list', 'search', 'export', 'destination', 'publish', 'outbox'])
    expect(english.out).toContain(`  ${command} `);
  expect(russian).toMatchObject({ code: 0, err: '' });
  expect(russian.out).toMatch(/Ключи:[^]*папка для файлов/u);
});

/** The address and token a newsroom tells when it is ready. */
function saidOf(newsroom: ReturnType<typeof start>): Promise<{ url: string; token: string }> {
  return new Promise((resolve, reject) => {
    newsroom.once('exit', (code) => reject(new Error(`The newsroom ended with code ${code}.`)));
    newsroom.stdout.once('data', (said: Buffer) => resolve(JSON.parse(said.toString()) as { url: string; token: string }));
  });
}

test('a Word file is checked: whole with exit code 0, broken with the rule, the place and exit code 1', async () => {
  await dateline(['export', sampleFile, '--to', 'docx', '--out', at('checked')]);
  const [file = ''] = readdirSync(at('checked'));
  expect(await dateline(['check', at('checked', file)])).toMatchObject({ code: 0, out: 'No rule is broken.\n', err: '' });
  const renamed = at('checked', 'renamed.docx');
  writeFileSync(renamed, '%PDF-1.7');
  const { code, out } = await dateline(['check', renamed, '--language', 'ru']);
  expect(code).toBe(1);
  expect(out).toContain('ошибка\tP01');
  expect(out).toContain('Пакет открывается');
  const json = await dateline(['check', renamed, '--json']);
  expect(jsonOf(json.out)).toMatchObject([{ rule: 'P01', part: 'ZIP' }]);
  const lost = await dateline(['check', at('checked', 'lost.docx')]);
  expect(lost.code).toBe(1);
  expect(lost.err).toContain('lost.docx');
});

test('a press kit is made of text files, in Word and as a ZIP file; what does not describe one is told and leaves nothing', async () => {
  writeFileSync(at('KIT.json'), JSON.stringify({ title: 'Rubezh-2022', language: 'en', version: '1', releases: [sampleFile, sampleFile] }));
  const { code, out, err } = await dateline(['kit', at('KIT.json'), '--to', 'docx,zip', '--out', at('made')]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(readdirSync(at('made')).toSorted()).toEqual(['Rubezh-2022.docx', 'Rubezh-2022.zip']);
  expect(out.match(/✓/gu)).toHaveLength(2);
  const { value } = await mammoth.extractRawText({ path: at('made', 'Rubezh-2022.docx') });
  expect(value.split('CAR CRDF reserves').length).toBe(3);
  for (const [text, place] of [
    ['{', 'JSON'],
    ['{"title":"x","language":"de","releases":["a"]}', 'language'],
    ['{"title":"x","language":"en","releases":[]}', 'releases'],
  ] as const) {
    writeFileSync(at('BAD.json'), text);
    const bad = await dateline(['kit', at('BAD.json'), '--to', 'docx', '--out', at('none')]);
    expect(bad.code).toBe(1);
    expect(bad.err).toContain(`“BAD.json” does not describe a press kit (${place})`);
  }
  const lost = await dateline(['kit', at('KIT.json'), '--to', 'docx,rtf', '--out', at('none')]);
  expect(lost.err).toContain('docx, pdf, zip');
  expect(existsSync(at('none'))).toBe(false);
});
