import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AppErrorKind } from '../../core/appError.ts';
import { openDesk, sampleFile, start, type Run } from './dateline.testing.ts';

const desk = openDesk();
const { dateline, at } = desk;
afterAll(desk.close);

const unknownId = '11111111-1111-4111-8111-111111111111';

/** Libraries and files in every bad state, made once. */
beforeAll(async () => {
  for (const name of ['data', 'damaged', 'newer']) expect((await dateline(['list', '--library', at(name)])).code).toBe(0);
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('blank.txt'), ' \n\n\t\n');
  writeFileSync(at('ways.txt'), 'Go back\n\nBack to the section\n');
  writeFileSync(at('binary.dat'), Buffer.from([1, 0, 2, 0, 0, 7, 255, 254, 9]));
  writeFileSync(at('word.docx'), 'PK\u0003\u0004…');
  writeFileSync(at('no-day.txt'), 'Headline\n31.02.2022\nText.');
  const newer = new DatabaseSync(at('newer/library/library.db'));
  newer.exec('PRAGMA user_version = 999');
  newer.close();
});

/** A failure is told in plain sentences: no stack, no path of the program's own code, nothing on standard output. */
function expectPlain({ code, out, err }: Run, language: 'en' | 'ru'): void {
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^[^\n]+\.\n$/u);
  expect(err).not.toMatch(/\bat .*:\d+|node:|\.ts\b|Error\b|undefined|\[object/u);
  if (language === 'ru') expect(err).toMatch(/[А-яё]{4}/u);
  else expect(err).not.toMatch(/[А-яё]/u);
}

const kit = () => at('kit');
const cases: [name: string, words: string[], kind: AppErrorKind, named: string][] = [
  ['an empty file', ['import', 'empty.txt'], 'file-empty', 'empty.txt'],
  ['a file of blanks', ['import', 'blank.txt'], 'file-empty', 'blank.txt'],
  ['a binary file', ['import', 'binary.dat'], 'file-binary', 'binary.dat'],
  ['a damaged Word file', ['import', 'word.docx'], 'file-damaged', 'word.docx'],
  ['a file with nothing but the site’s ways on', ['import', 'ways.txt'], 'file-empty', 'ways.txt'],
  ['a day that is none', ['import', 'no-day.txt'], 'date-invalid', '31.02.2022'],
  ['a file that is not there', ['import', 'nothing.txt'], 'file-missing', 'nothing.txt'],
  ['a folder instead of a file', ['import', 'data'], 'file-format-unknown', 'data'],
  ['an empty file to hand out', ['export', 'empty.txt', '--to', 'docx', '--out', 'kit'], 'file-empty', 'empty.txt'],
  ['an unknown release', ['export', unknownId, '--to', 'txt', '--out', 'kit'], 'release-missing', unknownId],
  ['an unknown format', ['export', sampleFile, '--to', 'txt,rtf', '--out', 'kit'], 'format-unknown', 'rtf'],
  [
    'no format',
    ['export', sampleFile, '--to', ',', '--out', 'kit'],
    'format-unknown',
    'docx, pdf, html, html-linked, html-body, html-email, md, txt, ninjs, docx-internal, zip',
  ],
  ['a file where the folder should be', ['export', sampleFile, '--to', 'txt', '--out', 'empty.txt'], 'folder-missing', 'empty.txt'],
  ['a folder under a file', ['export', sampleFile, '--to', 'txt', '--out', 'empty.txt/kit'], 'folder-missing', 'empty.txt/kit'],
  ['a library on a drive that is not there', ['list', '--library', 'gone/data'], 'folder-missing', 'gone/data'],
  ['a file where the library should be', ['list', '--library', 'empty.txt'], 'folder-missing', 'empty.txt'],
  ['a library of a newer program', ['list', '--library', 'newer'], 'library-newer', '999'],
  ['an import into a library of a newer program', ['import', sampleFile, '--library', 'newer'], 'library-newer', '999'],
  ['an unknown destination', ['publish', unknownId, '--to', 'nowhere'], 'destination-missing', 'nowhere'],
  ['a destination without protection', ['destination', 'site', 'http://example.org/'], 'destination-insecure', 'site'],
  ['an address that is none', ['destination', 'site', 'nowhere'], 'input-invalid', ''],
  ['an unknown command', ['exprot', sampleFile], 'command-unknown', 'exprot'],
  ['an unknown option', ['list', '--colour'], 'command-unknown', '--colour'],
  ['a word too many', ['list', 'all'], 'command-unknown', 'all'],
  ['an unknown language', ['list', '--language', 'de'], 'command-unknown', 'de'],
  ['a command without its file', ['import'], 'command-incomplete', 'file'],
  ['an export without formats', ['export', sampleFile, '--out', 'kit'], 'command-incomplete', '--to'],
];

test.each(cases)(
  '%s is told in a plain sentence, in English and in Russian, and leaves nothing behind',
  async (_name, words, kind, named) => {
    const given = words.includes('--library') ? words : [...words, '--library', 'data'];
    const before = readdirSync(at());
    const [english, json] = await Promise.all([dateline(given), dateline([...given, '--json'], { LANG: 'ru_RU.UTF-8', LC_ALL: '' })]);
    expectPlain(english, 'en');
    expect(english.err).toContain(named);
    expect({ code: json.code, out: json.out }).toEqual({ code: 1, out: '' });
    const { error } = JSON.parse(json.err) as { error: Record<'kind' | 'what' | 'safe' | 'next', string> };
    expect(error.kind).toBe(kind);
    expectPlain({ code: 1, out: '', err: `${error.what} ${error.safe} ${error.next}\n` }, 'ru');
    expect(readdirSync(at())).toEqual(before);
    expect(existsSync(kit())).toBe(false);
  },
);

test('the Russian sentence can be asked for on a computer that speaks English', async () => {
  expectPlain(await dateline(['import', 'empty.txt', '--language', 'ru']), 'ru');
  expectPlain(await dateline(['--language=ru', 'frob']), 'ru');
});

test('a folder that takes no files is named, and the command ends', async () => {
  for (const out of ['/proc/kit', '/proc/self/kit/deep']) {
    const run = await dateline(['export', sampleFile, '--to', 'txt', '--out', out, '--language', 'ru']);
    expectPlain(run, 'ru');
    expect(run.err).toContain(out);
  }
  symlinkSync(at('gone'), at('dangling'));
  expectPlain(await dateline(['export', sampleFile, '--to', 'txt', '--out', 'dangling/kit']), 'en');
});

test('a library of a newer program is left as it was, byte for byte', async () => {
  const bytes = readFileSync(at('newer/library/library.db'));
  for (const words of [['list'], ['import', sampleFile], ['outbox']])
    expect((await dateline([...words, '--library', 'newer'])).code).toBe(1);
  expect(readFileSync(at('newer/library/library.db'))).toEqual(bytes);
});

test('a library that is no library any more is set aside and told, the command goes on, and the exit code says to look', async () => {
  const file = at('damaged/library/library.db');
  writeFileSync(file, 'These are not the releases you are looking for.');
  const run = await dateline(['list', '--library', 'damaged', '--language', 'ru']);
  expect(run.code).toBe(1);
  expect(run.err).toMatch(/^Библиотека «[^»]+» повреждена\..*library\.damaged-[^\n]*\n$/u);
  const kept = readdirSync(at('damaged/library')).find((name) => name.startsWith('library.damaged-') && name.endsWith('.db')) ?? '';
  expect(readFileSync(at('damaged/library', kept), 'utf8')).toBe('These are not the releases you are looking for.');
  expect(await dateline(['outbox', '--library', 'damaged', '--json'])).toEqual({ code: 0, out: '[]\n', err: '' });
});

test('damaged settings are set aside and told, for the letterhead in them is not in the file that is handed out', async () => {
  mkdirSync(at('odd'));
  writeFileSync(at('odd/settings.json'), '{{{');
  const run = await dateline(['export', sampleFile, '--to', 'txt', '--out', 'odd/kit', '--library', 'odd', '--json']);
  expect(run.code).toBe(1);
  expect(JSON.parse(run.err)).toMatchObject({ notice: { kind: 'settings-damaged' } });
  expect(JSON.parse(run.out)).toHaveLength(1);
  expect(readdirSync(at('odd')).some((name) => name.startsWith('settings.damaged'))).toBe(true);
});

test('a destination that cannot be remembered is not said to be', async () => {
  mkdirSync(at('full/settings.json/in-the-way'), { recursive: true });
  const run = await dateline(['destination', 'site', 'https://example.org/', '--library', 'full']);
  expect(run.code).toBe(1);
  expect(run.err).toMatch(/settings/u);
});

test('a server that is no newsroom, or no server: told, and the release waits in the outbox', async () => {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<h1>Please sign in</h1>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const library = ['--library', 'data', '--json'];
  const [release] = JSON.parse((await dateline(['list', ...library])).out) as { id: string }[];
  const publish = async (name: string) => dateline(['publish', release?.id ?? '', '--to', name, ...library], { DATELINE_TOKEN: 'secret' });
  await dateline(['destination', 'portal', address, ...library]);
  await dateline(['destination', 'off', 'http://127.0.0.1:9/', ...library]);
  try {
    expect(JSON.parse((await publish('portal')).err)).toMatchObject({ error: { kind: 'destination-not-api' } });
  } finally {
    server.close();
  }
  const off = await publish('off');
  expect({ code: off.code, ...(JSON.parse(off.err) as object) }).toMatchObject({ code: 1, error: { kind: 'destination-unreachable' } });
  // Asked again it is the same parcel that waits, not a second one.
  expect((await publish('off')).code).toBe(1);
  const outbox = JSON.parse((await dateline(['outbox', ...library])).out) as { state: string; destinationName: string }[];
  expect(outbox).toHaveLength(2);
  for (const destinationName of ['portal', 'off'])
    expect(outbox).toContainEqual(expect.objectContaining({ destinationName, state: 'waiting' }));
});

test('a reader that stops reading, as `head` does, is no fault', async () => {
  const child = start('electron/cli.ts', ['list', '--library', 'data'], at());
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});
