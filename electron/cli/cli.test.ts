import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { emptyFolder, runCli, seed } from './runCli.testing.ts';

const headline = 'The CAR CRDF began the next phase of the training to block and destroy illegal armed groups';

test('one line turns the site’s text into a Word file, a web page and a plain text with the same words', async () => {
  const folder = emptyFolder();
  const out = path.join(folder, 'new/kit');
  const ran = await runCli(['--library', path.join(folder, 'library'), 'export', seed, '--to', 'docx,html,txt', '--out', out]);
  expect(ran).toMatchObject({ code: 0, told: '' });
  const files = readdirSync(out).map((name) => path.join(out, name));
  expect(files.map((file) => path.extname(file)).toSorted()).toEqual(['.docx', '.html', '.txt']);
  const word = await mammoth.extractRawText({ path: files.find((file) => file.endsWith('.docx')) ?? '' });
  const texts = [word.value, ...files.filter((file) => !file.endsWith('.docx')).map((file) => readFileSync(file, 'utf8'))];
  for (const text of texts) {
    const plain = text.replace(/\s+/gu, ' ');
    expect(plain).toContain('Today, as part of a joint training');
    expect(plain).toContain('Vladimir Zaynetdinov');
    expect(plain).not.toContain('Go back');
  }
  expect(texts.some((text) => text.includes('tel:+74956213323'))).toBe(true);
});

test('a file is imported, listed, found and exported by its id; --json is one value each time', async () => {
  const library = emptyFolder();
  const ask = async (...words: string[]) => {
    const { code, out, told } = await runCli(['--json', '--library', library, ...words]);
    expect({ code, told }).toEqual({ code: 0, told: '' });
    expect(out.trim().split('\n')).toHaveLength(1);
    return JSON.parse(out) as unknown;
  };
  const imported = (await ask('import', seed)) as { id: string; headline: string; dropped: { text: string }[] };
  expect(imported.headline).toBe(headline);
  expect(imported.dropped.map(({ text }) => text)).toContain('Back to the section');
  const rows = (await ask('list')) as { id: string; headline: string; date: string }[];
  expect(rows.find(({ id }) => id === imported.id)).toMatchObject({ headline, date: '2022-10-20' });
  expect((await ask('search', 'blocked', 'groups')) as { id: string }[]).toContainEqual(expect.objectContaining({ id: imported.id }));
  const out = emptyFolder();
  expect(await ask('export', imported.id, '--to', 'txt', '--out', out)).toMatchObject([{ bytes: expect.any(Number) as number }]);
  expect(readdirSync(out)).toHaveLength(1);
  expect(await ask('outbox')).toEqual([]);
  await ask('destination', 'newsroom', 'http://127.0.0.1:9');
});

test('what waits is not done: publishing without a link queues, tells why, and exits with 1', async () => {
  const library = emptyFolder();
  const { out } = await runCli(['--json', '--library', library, 'import', seed]);
  const { id } = JSON.parse(out) as { id: string };
  await runCli(['--library', library, 'destination', 'newsroom', 'http://127.0.0.1:9']);
  const sent = await runCli(['--library', library, 'publish', id, '--to', 'newsroom'], { DATELINE_TOKEN: 'a-token' });
  expect(sent.code).toBe(1);
  expect(sent.out + sent.told).toMatch(/newsroom/);
  const waiting = await runCli(['--json', '--library', library, 'outbox']);
  expect(JSON.parse(waiting.out)).toMatchObject([{ state: 'waiting', headline }]);
});

/** Bad input, as a person would give it: the words, and what must be named. */
const refused: [what: string, words: (folder: string) => string[], named: RegExp][] = [
  ['an empty file', (folder) => ['import', made(folder, 'empty.txt', '')], /empty\.txt/],
  ['a binary file', (folder) => ['import', made(folder, 'binary.txt', Buffer.from([1, 0, 2, 0, 3, 4]))], /binary\.txt/],
  ['a file that is not there', (folder) => ['import', path.join(folder, 'gone.txt')], /gone\.txt/],
  ['a text without a headline', (folder) => ['import', made(folder, 'bare.txt', 'Go back\n\nBack to the section\n')], /bare\.txt/],
  ['an unknown format', (folder) => ['export', seed, '--to', 'pdf', '--out', folder], /pdf/],
  [
    'a release that is not there',
    (folder) => ['export', '8f2d7f5e-1c1b-4d6e-9a55-0d8f6a3b2c11', '--to', 'txt', '--out', folder],
    /8f2d7f5e/,
  ],
  ['a folder that is a file', (folder) => ['export', seed, '--to', 'txt', '--out', path.join(made(folder, 'a-file', 'x'), 'in')], /a-file/],
  ['an unknown destination', () => ['publish', '8f2d7f5e-1c1b-4d6e-9a55-0d8f6a3b2c11', '--to', 'nowhere'], /nowhere/],
  ['an address that is not protected', () => ['destination', 'newsroom', 'http://press.example.org'], /newsroom/],
  ['an unknown command', () => ['improt', seed], /improt/],
  ['too few words', () => ['export', seed], /--to/],
];

function made(folder: string, name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

test.each(refused)('%s is refused in a plain sentence of either language, and nothing is written', async (_what, words, named) => {
  const folder = emptyFolder();
  const library = path.join(folder, 'library');
  const asked = words(folder);
  const before = readdirSync(folder);
  const [english, russian] = await Promise.all([
    runCli(['--library', library, ...asked]),
    runCli(['--library', `${library}-ru`, '--language', 'ru', ...asked]),
  ]);
  for (const ran of [english, russian]) {
    expect(ran.code).toBe(1);
    expect(ran.out).toBe('');
    expect(ran.told).toMatch(named);
    expect(ran.told).not.toMatch(/\n\s+at |Error:|undefined|\[object/);
    expect(ran.told.trim().split('\n')).toHaveLength(1);
  }
  expect(english.told).not.toMatch(/[а-яё]{3}/i);
  expect(russian.told).toMatch(/[а-яё]{3}/i);
  const left = readdirSync(folder).filter((name) => !before.includes(name) && !name.startsWith('library'));
  expect(left).toEqual([]);
});

test('a library of a newer version is refused and left as it was', async () => {
  const library = emptyFolder();
  await runCli(['--library', library, 'list']);
  const file = path.join(library, 'library/library.db');
  const bytes = readFileSync(file);
  // user_version stands at byte 60 of a SQLite file (file format §1.3).
  bytes.writeUInt32BE(4000, 60);
  writeFileSync(file, bytes);
  const ran = await runCli(['--library', library, 'list']);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.told).toMatch(/newer/);
  expect(readFileSync(file)).toEqual(bytes);
});

test('a damaged library is told and set aside, and the command still answers', async () => {
  const library = emptyFolder();
  mkdirSync(path.join(library, 'library'));
  writeFileSync(path.join(library, 'library/library.db'), Buffer.alloc(8192, 7));
  const ran = await runCli(['--library', library, 'list']);
  expect(ran.code).toBe(1);
  expect(ran.told).toMatch(/damaged/);
  expect(readdirSync(path.join(library, 'library')).some((name) => /damaged/.test(name))).toBe(true);
});

test('help is help, in the language asked for', async () => {
  const [english, russian] = await Promise.all([runCli(['--help']), runCli(['--language', 'ru', '--help'])]);
  expect(english).toMatchObject({ code: 0, told: '' });
  expect(english.out).toMatch(/export .*<fileOrId>|export \[options\] <fileOrId>/);
  expect(russian.out).toMatch(/папка с данными/);
});
