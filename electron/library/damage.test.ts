import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { smallJpeg } from '../../core/photo/picture.testing.ts';
import type { ReleaseDocument } from '../../core/release/document/document.ts';
import { documentText } from '../../core/release/documentText.ts';
import type { ReleaseFields } from '../../core/release/release.ts';
import { backUp } from './backups.ts';
import { openDatabase } from './database.ts';
import { madeReleases } from './generateLibrary.testing.ts';
import { isDamage } from './libraryFault.ts';
import { libraryFiles } from './libraryFiles.ts';
import { madeParcel, madeRelease, newFolder, openForTest, paragraphs, valueOf, wholeList, withFile } from './library.testing.ts';
import { openLibraryFile } from './openLibraryFile.ts';
import { photoName } from './photos.ts';
import { attempt } from './readDamaged.ts';
import { chance } from './words.testing.ts';

const count = 60;

/** A closed library with something of everything in it. */
function filledLibrary() {
  const opened = openForTest();
  const { library, folder } = opened;
  const source = madeReleases(5);
  const releases = Array.from({ length: count }, () => source.next().value);
  for (const release of releases) library.create(release);
  for (const [at, release] of releases.entries()) {
    if (at % 3 === 0) library.saveDraft({ ...release, document: paragraphs(`Typed over ${at}.`), caret: null });
    if (at % 6 === 0) library.settle(release.id, 'idle');
    if (at % 10 === 5) library.trash(release.id);
    if (at % 4 === 0) library.queueParcel(madeParcel(release), release);
  }
  for (const name of ['Иванов', 'Петров'])
    library.saveContact({
      id: madeRelease().id,
      texts: { ru: { role: '', name, organisation: '', hours: '' } },
      phones: [],
      emails: [],
      languages: [],
      validFrom: null,
      validTo: null,
      updatedAt: '2022-10-20T09:00:00.000Z',
    });
  library.addPhoto(smallJpeg, 'range.jpg');
  const seen = see(opened);
  opened.close();
  return { folder, releases, seen };
}

/** All that a person can see of a library. */
function see({ library, notices }: ReturnType<typeof openForTest>, ids?: readonly string[]) {
  const rows = [...valueOf(library.list(wholeList)).rows, ...valueOf(library.list({ ...wholeList, view: 'trash' })).rows];
  const texts = new Map<string, string>();
  for (const id of ids ?? rows.map((row) => row.id)) {
    const opened = library.open(id);
    if (opened.ok) texts.set(id, JSON.stringify([opened.value.release.fields, opened.value.release.document]));
    else expect(['release-missing', 'release-damaged']).toContain(opened.error.kind);
  }
  const snippets = ['учения', 'exercise', 'the', 'на'].flatMap((typed) =>
    valueOf(library.search(typed, 200)).map(({ id, snippet }) => [id, snippet] as const),
  );
  return { rows, texts, snippets, contacts: valueOf(library.contacts()), parcels: valueOf(library.parcels()), notices };
}

const sample = filledLibrary();
const whole = readFileSync(libraryFiles(sample.folder).database);
const pageSize = 4096;
const pages = whole.byteLength / pageSize;

/** Ways in which a file comes back from a bad disk, each repeatable. */
const harms: [name: string, harm: (bytes: Buffer, random: () => number) => Buffer | string][] = [
  ...Array.from({ length: 14 }, (_, at): (typeof harms)[number] => [
    `one flipped bit (${at})`,
    (bytes, random) => flip(bytes, Math.floor(random() * bytes.length), random),
  ]),
  ...Array.from({ length: 8 }, (_, at): (typeof harms)[number] => [
    `200 flipped bits (${at})`,
    (bytes, random) => {
      for (let times = 0; times < 200; times++) flip(bytes, Math.floor(random() * bytes.length), random);
      return bytes;
    },
  ]),
  ...Array.from({ length: 12 }, (_, at): (typeof harms)[number] => [
    `a zeroed page (${at})`,
    (bytes, random) => bytes.fill(0, ...pageAt(1 + Math.floor(random() * (pages - 1)))),
  ]),
  ...Array.from({ length: 6 }, (_, at): (typeof harms)[number] => [
    `two pages swapped (${at})`,
    (bytes, random) => {
      const [a, b] = [pageAt(1 + Math.floor(random() * (pages - 1))), pageAt(1 + Math.floor(random() * (pages - 1)))];
      const first = Buffer.from(bytes.subarray(...a));
      bytes.copy(bytes, a[0], ...b);
      first.copy(bytes, b[0]);
      return bytes;
    },
  ]),
  ...[0.999, 0.9, 0.5, 0.1, 0.01].map((part): (typeof harms)[number] => [
    `cut to ${part}`,
    (bytes) => bytes.subarray(0, Math.floor(bytes.length * part)),
  ]),
  ['cut inside the header', (bytes) => bytes.subarray(0, 60)],
  ['nothing left', () => ''],
  ['zeroed header', (bytes) => bytes.fill(0, 0, 100)],
  ['zeroed first page', (bytes) => bytes.fill(0, 0, pageSize)],
  ['all zeroes', (bytes) => bytes.fill(0)],
  ['noise in the header', (bytes, random) => bytes.fill(Buffer.from([1 + Math.floor(random() * 200)]), 16, 90)],
  ['a text file', () => 'These are not the releases you are looking for.\n'],
  ['another program’s database', () => foreignDatabase()],
];

const pageAt = (page: number): [number, number] => [page * pageSize, (page + 1) * pageSize];
const flip = (bytes: Buffer, at: number, random: () => number) => {
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return bytes;
};
function foreignDatabase(): Buffer {
  const folder = newFolder();
  withFile(folder, (file) =>
    file.script("CREATE TABLE release_meta (n); INSERT INTO release_meta VALUES ('theirs'); PRAGMA user_version=1"),
  );
  return readFileSync(libraryFiles(folder).database);
}

function damagedCopy(harmed: Buffer | string) {
  const folder = newFolder();
  copyFileSync(libraryFiles(sample.folder).marker, libraryFiles(folder).marker);
  writeFileSync(libraryFiles(folder).database, harmed);
  return folder;
}

const original = new Map(sample.seen.rows.map((row) => [row.id, row]));
const settledTexts = new Map(sample.releases.map(({ id, fields, document }) => [id, JSON.stringify([fields, document])]));

test.each(harms)('after %s nothing false is shown, and the damaged file is kept', (name, harm) => {
  const harmed = harm(Buffer.from(whole), chance(name.length * 7919 + name.charCodeAt(name.length - 2)));
  const folder = damagedCopy(harmed);
  const opened = openForTest(folder);
  const { notices } = opened;
  expectNothingFalse(opened, see(opened, [...original.keys()]));
  // Damage is found by the calls that meet it; once they all have, what is listed can also be opened.
  const seen = see(opened, [...original.keys()]);
  expectNothingFalse(opened, seen);
  const notice = notices.find(({ kind }) => kind === 'library-damaged');
  if (notice) for (const row of seen.rows) expect([...seen.texts.keys()]).toContain(row.id);
  if (notice?.kind === 'library-damaged') expectKept(path.join(folder, notice.keptAs), Buffer.from(harmed));
  if (/bit|page|swapped|zeroed header|noise|0\.999/.test(name))
    expect(seen.texts.size).toBeGreaterThanOrEqual(count * (name.startsWith('200') ? 0.6 : 0.95));

  // It goes on being a library.
  const release = madeRelease({ headline: 'Afterwards' });
  valueOf(opened.library.create(release));
  opened.close();
  const again = openForTest(folder);
  expect(valueOf(again.library.open(release.id)).release).toEqual(release);
  expect(again.notices).toEqual([]);
  again.close();
});

/** What is shown is what was written: the newest of it, or something older and a word about that. */
function expectNothingFalse(
  opened: ReturnType<typeof openForTest>,
  { rows, texts, snippets, contacts, parcels, notices }: ReturnType<typeof see>,
) {
  for (const [id, text] of texts) {
    if (text === sample.seen.texts.get(id)) continue;
    expect(text).toBe(settledTexts.get(id));
    expect(notices.map(({ kind }) => kind).filter((kind) => kind === 'library-damaged' || kind === 'release-damaged')).not.toEqual([]);
  }
  for (const row of rows) {
    const { headline, date, language, kind } = original.get(row.id) ?? {};
    expect(row).toMatchObject({ headline, date, language, kind });
  }
  for (const [id, snippet] of snippets)
    expect(wordsOf(shownText(sample.seen.texts.get(id))) + wordsOf(shownText(settledTexts.get(id)))).toContain(wordsOf(snippet));
  for (const contact of contacts) expect(sample.seen.contacts).toContainEqual(contact);
  for (const parcel of parcels) expect(sample.seen.parcels).toContainEqual(parcel);
  const photo = opened.library.photo(photoName(smallJpeg));
  if (photo.ok) expect(photo.value.bytes).toEqual(smallJpeg);
}

/** The file kept is the one found, to the last byte; unless single texts were set aside in it before. */
function expectKept(kept: string, found: Buffer) {
  const copy = path.join(newFolder(), 'kept.db');
  copyFileSync(kept, copy);
  const database = openDatabase(copy);
  const setAside = attempt(() => database.all('SELECT 1 FROM set_aside')) ?? [];
  database.close();
  expect(setAside.length > 0 || readFileSync(kept).equals(found)).toBe(true);
}

const wordsOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** All that a search may show of a text, blocks one after the other as a reader meets them. */
function shownText(json: string | undefined): string {
  if (json === undefined) return '';
  const [fields, document] = JSON.parse(json) as [ReleaseFields, ReleaseDocument];
  return [documentText(document, fields.language), fields.headline, fields.number, fields.dateline?.place].join('\n');
}

test.each([
  ['without its table of tables nothing is lost', pageSize, true],
  ['what the damage took is filled in from the newest backup', whole.length * 2, false],
])('%s', (_, zeroed, isLaterFound) => {
  const folder = damagedCopy(Buffer.from(whole));
  backUp(libraryFiles(folder), new Date('2022-10-20T12:00:00.000Z'));
  const first = openForTest(folder);
  const later = madeRelease({ headline: 'After the backup' });
  first.library.create(later);
  first.close();
  const bytes = readFileSync(libraryFiles(folder).database);
  writeFileSync(libraryFiles(folder).database, bytes.fill(0, 0, Math.min(zeroed, bytes.length)));
  const { library, notices } = openForTest(folder);
  expect(notices).toMatchObject([{ kind: 'library-damaged' }]);
  for (const [id, text] of sample.seen.texts) {
    const { release } = valueOf(library.open(id));
    expect(JSON.stringify([release.fields, release.document])).toBe(text);
  }
  expect(library.open(later.id)).toMatchObject(
    isLaterFound ? { ok: true, value: { release: later } } : { ok: false, error: { kind: 'release-missing' } },
  );
});

test.each([true, false])(
  'a rebuilding that was broken off is begun again from the file set aside (an empty library there: %s)',
  (isThere) => {
    const folder = damagedCopy('');
    // As it is right after the damaged file was moved: no library, but a marker.
    if (!isThere) rmSync(libraryFiles(folder).database);
    writeFileSync(path.join(folder, 'library.damaged-2022-10-20T12-00-00.db'), whole);
    writeFileSync(path.join(folder, 'library.fresh.db'), 'half written');
    const { library, notices } = openForTest(folder);
    expect(notices).toHaveLength(1);
    expect(valueOf(library.open(sample.releases[1]?.id ?? '')).release.document).toEqual(sample.releases[1]?.document);
  },
);

test('an empty file without a marker is a new library', () => {
  const folder = newFolder();
  writeFileSync(libraryFiles(folder).database, '');
  const { notices, library } = openForTest(folder);
  expect(notices).toEqual([]);
  expect(valueOf(library.list(wholeList)).rows).toEqual([]);
  expect(existsSync(libraryFiles(folder).marker)).toBe(false);
});

test('damage found while working is repaired under the call that found it', () => {
  const opened = openForTest(damagedCopy(Buffer.from(whole)));
  const [release] = sample.releases;
  if (!release) throw new Error('no release');
  withFile(opened.folder, (file) => file.run("UPDATE contacts SET json = replace(json, 'Иванов', 'Иудушкин')"));
  expect(valueOf(opened.library.contacts()).map(({ texts }) => texts.ru?.name)).toEqual(['Петров']);
  expect(opened.notices).toMatchObject([{ kind: 'library-damaged', keptAs: expect.stringContaining('library.damaged-') }]);
  valueOf(opened.library.saveDraft({ ...release, document: paragraphs('Saved afterwards.'), caret: null }));
  opened.close();
  expect(readdirSync(opened.folder).filter((name) => name.startsWith('library.damaged'))).toHaveLength(1);
});

/** Every table and index with a name of its own: one bit of it in the table of tables, and SQLite knows it by another name. */
const names = withFile(sample.folder, (file) =>
  file
    .all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'search_words_*' ORDER BY name`,
    )
    .map(({ name }) => name),
);

test('a bit in the name of any table is damage, not a bug, and costs nothing', () => {
  for (const name of names) {
    const bytes = Buffer.from(whole);
    // The page may hold an older copy of the statement too, where nobody reads it.
    for (const made of [`TABLE ${name} `, `INDEX ${name} `])
      for (let at = bytes.indexOf(made); at >= 0; at = bytes.indexOf(made, at + 1)) bytes[at + 6] = (bytes[at + 6] ?? 0) ^ 1;
    const folder = damagedCopy(bytes);
    expect(
      caught(() => openLibraryFile(libraryFiles(folder))),
      name,
    ).toSatisfy(isDamage);
    if (!['release_list', 'parcels', 'shares'].includes(name)) continue;
    const opened = openForTest(folder);
    expect(opened.notices.map(({ kind }) => kind)).toEqual(['library-damaged']);
    expect(see(opened).texts).toEqual(sample.seen.texts);
    opened.close();
  }
});

function caught(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}

test('a revision that says another reason or number than it was written with is damage', () => {
  for (const change of [`reason = 'approved'`, 'revision = revision + 5000']) {
    const folder = damagedCopy(Buffer.from(whole));
    const id = sample.releases[0]?.id ?? '';
    withFile(folder, (file) => {
      file.run(`UPDATE revisions SET ${change} WHERE n = (SELECT n FROM release_meta WHERE id = ?)`, id);
    });
    const { library, notices, close } = openForTest(folder);
    const { rows } = valueOf(library.revisions(id, 50));
    expect(notices[0]?.kind, change).toBe('library-damaged');
    expect(rows.map(({ reason }) => reason)).not.toContain('approved');
    close();
  }
});
