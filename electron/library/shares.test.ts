import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contact } from '../../core/contact/contact.ts';
import type { ReleaseDocument } from '../../core/release/document/document.ts';
import { sharedDraft } from '../../core/share/sharedDraft.ts';
import { madeParcel, madeRelease, openForTest, paragraphs, valueOf, wholeList, withFile } from './library.testing.ts';
import type { LibraryInThread } from './libraryInThread.ts';
import { place, placeInMemory, share } from './shares.testing.ts';

const at = '2022-10-20T09:00:00.000Z';
const textOf = (library: LibraryInThread, id: string) => {
  const { fields, document } = valueOf(library.open(id)).release;
  return {
    headline: fields.headline,
    blocks: document.blocks.map((block) => ('children' in block ? block.children.map((c) => ('text' in c ? c.text : '')).join('') : '')),
  };
};
/** Writes another text over the one a desk has. */
function write(library: LibraryInThread, id: string, document: ReleaseDocument, headline?: string) {
  const { release } = valueOf(library.open(id));
  valueOf(library.saveDraft({ id, fields: { ...release.fields, ...(headline === undefined ? {} : { headline }) }, document, caret: null }));
}
/** Two desks that both have one release of three paragraphs. */
function twoDesks() {
  const server = placeInMemory();
  const [one, other] = [openForTest().library, openForTest().library];
  const release = madeRelease({ headline: 'Rubezh-2022' }, 'First.', 'Second.', 'Third.');
  one.create(release);
  share(one, server, { author: 'one' });
  share(other, server, { author: 'other' });
  return { server, one, other, id: release.id };
}

test('what one desk has, the other gets; what both did to different places fits together on both', () => {
  const { server, one, other, id } = twoDesks();
  expect(textOf(other, id)).toEqual(textOf(one, id));
  expect(valueOf(other.open(id)).release.status).toBe('draft');
  write(one, id, paragraphs('First, from one.', 'Second.', 'Third.'));
  write(other, id, paragraphs('First.', 'Second.', 'Third, from the other.'), 'Rubezh-2022 begins');
  expect(share(one, server)).toEqual([]);
  expect(share(other, server)).toEqual([]);
  expect(share(one, server)).toEqual([]);
  const both = { headline: 'Rubezh-2022 begins', blocks: ['First, from one.', 'Second.', 'Third, from the other.'] };
  expect(textOf(one, id)).toEqual(both);
  expect(textOf(other, id)).toEqual(both);
  const told = server.versions.length;
  share(one, server);
  share(other, server);
  expect(server.versions).toHaveLength(told);
});

test('the same words on both desks stand as they are until a person decides, and both texts are in the history', () => {
  const { server, one, other, id } = twoDesks();
  write(one, id, paragraphs('First by one.', 'Second.', 'Third.'));
  write(other, id, paragraphs('First by the other.', 'Second.', 'Third.'));
  share(one, server, { author: 'one' });
  const [question, ...more] = share(other, server);
  expect(more).toEqual([]);
  expect(question).toMatchObject({ kind: 'drafts', id, why: 'conflict', places: 1, author: 'one', name: 'Rubezh-2022' });
  expect(textOf(other, id).blocks[0]).toBe('First by the other.');
  if (!question) return;
  const key = { destinationId: place, kind: question.kind, id };
  const opened = valueOf(other.openShareQuestion(key));
  expect(opened.draft?.theirs?.document.blocks[0]).toMatchObject({ children: [{ text: 'First by one.' }] });
  const answer = {
    key,
    etag: opened.etag,
    seal: opened.seal,
    answer: { do: 'decided' as const, decisions: [{ take: 'theirs' as const }] },
  };
  expect(other.answerShare({ ...answer, seal: 'f'.repeat(64) })).toEqual({ ok: false, error: { kind: 'share-moved' } });
  expect(other.answerShare({ ...answer, answer: { do: 'decided', decisions: [] } })).toEqual({ ok: false, error: { kind: 'share-moved' } });
  valueOf(other.answerShare(answer));
  expect(share(other, server)).toEqual([]);
  expect(textOf(other, id).blocks[0]).toBe('First by one.');
  const kept = valueOf(other.revisions(id, 10)).rows.map(({ revision }) => JSON.stringify(valueOf(other.openRevision(id, revision))));
  expect(kept.some((text) => text.includes('First by the other.'))).toBe(true);
  expect(other.answerShare(answer)).toEqual({ ok: false, error: { kind: 'share-moved' } });
});

test('both sides of a place, or what was written instead, go into the text and to the other desk', () => {
  const { server, one, other, id } = twoDesks();
  write(one, id, paragraphs('First by one.', 'Second.', 'Third.'), 'One');
  write(other, id, paragraphs('First by the other.', 'Second.', 'Third.'), 'Other');
  share(one, server);
  share(other, server);
  const key = { destinationId: place, kind: 'drafts' as const, id };
  const { etag, seal } = valueOf(other.openShareQuestion(key));
  const decisions = [{ take: 'text' as const, text: 'Together' }, { take: 'both' as const }];
  valueOf(other.answerShare({ key, etag, seal, answer: { do: 'decided', decisions } }));
  share(other, server);
  share(one, server);
  const said = { headline: 'Together', blocks: ['First by the other.', 'First by one.', 'Second.', 'Third.'] };
  expect(textOf(other, id)).toEqual(said);
  expect(textOf(one, id)).toEqual(said);
});

test('a deletion elsewhere is asked about; kept, it comes back there; agreed to, it lies in the trash', () => {
  const { server, one, other, id } = twoDesks();
  one.trash(id);
  share(one, server, { author: 'one' });
  expect(server.newest('drafts', id)?.json).toBeNull();
  const [question] = share(other, server);
  expect(question).toMatchObject({ why: 'deleted-there', author: 'one' });
  expect(valueOf(other.open(id)).release.fields.headline).toBe('Rubezh-2022');
  const key = { destinationId: place, kind: 'drafts' as const, id };
  const { etag, seal } = valueOf(other.openShareQuestion(key));
  valueOf(other.answerShare({ key, etag, seal, answer: { do: 'keep' } }));
  expect(share(other, server)).toEqual([]);
  // The desk that deleted it is asked in its turn.
  const [back] = share(one, server);
  expect(back).toMatchObject({ why: 'deleted-here' });
  const again = valueOf(one.openShareQuestion(key));
  valueOf(one.answerShare({ key, etag: again.etag, seal: again.seal, answer: { do: 'keep' } }));
  expect(textOf(one, id)).toEqual(textOf(other, id));
  other.trash(id);
  share(other, server);
  share(one, server);
  const last = valueOf(one.openShareQuestion(key));
  valueOf(one.answerShare({ key, etag: last.etag, seal: last.seal, answer: { do: 'drop' } }));
  expect(share(one, server)).toEqual([]);
  expect(valueOf(one.list({ ...wholeList, view: 'trash' })).total).toBe(1);
});

test('who may not delete there deletes here alone, and is asked when it is changed there', () => {
  const { server, one, other, id } = twoDesks();
  one.trash(id);
  expect(share(one, server, { mayManage: false })).toEqual([]);
  expect(server.newest('drafts', id)?.json).not.toBeNull();
  write(other, id, paragraphs('Changed.', 'Second.', 'Third.'));
  share(other, server);
  expect(share(one, server, { mayManage: false })).toMatchObject([{ why: 'deleted-here' }]);
});

test('a text on the page does not change by itself; it does when the person lets it', () => {
  const { server, one, other, id } = twoDesks();
  write(one, id, paragraphs('First.', 'Second by one.', 'Third.'));
  share(one, server);
  expect(share(other, server, { open: [id] })).toMatchObject([{ why: 'waiting', places: 0 }]);
  expect(textOf(other, id).blocks[1]).toBe('Second.');
  expect(other.shareTake(id)).toEqual({ ok: true, value: true });
  expect(textOf(other, id).blocks[1]).toBe('Second by one.');
  expect(other.shareTake(id)).toEqual({ ok: true, value: false });
});

test('a release on its way out keeps its text, and takes in what came when it has arrived', () => {
  const { server, one, other, id } = twoDesks();
  const { release } = valueOf(other.open(id));
  const parcel = madeParcel(release);
  other.queueParcel(parcel, release);
  write(one, id, paragraphs('First.', 'Second by one.', 'Third.'));
  share(one, server);
  expect(share(other, server)).toMatchObject([{ why: 'waiting' }]);
  expect(other.shareTake(id)).toMatchObject({ ok: false, error: { kind: 'release-queued' } });
  other.updateParcel({ ...parcel, state: 'cancelled' });
  expect(share(other, server)).toEqual([]);
  expect(textOf(other, id).blocks[1]).toBe('Second by one.');
  // Ready was said of other words.
  expect(valueOf(other.open(id)).release.status).toBe('draft');
});

const contact = (phones: Contact['phones']): Contact => ({
  id: '6b1f0a52-8a5e-4f0e-9d7c-3d2a1b0c9e8f',
  texts: { en: { role: 'Duty officer', name: 'A. Sidorov', organisation: 'Press center', hours: '' } },
  phones,
  emails: [],
  languages: [],
  validFrom: null,
  validTo: null,
  updatedAt: at,
});
const phone = (number: string, isPublic: boolean): Contact['phones'][number] => ({ number, line: 'tel', usage: '', public: isPublic });

test('numbers that are not public never leave, in the book or in a text, and are there again when something comes back', () => {
  const server = placeInMemory();
  const [one, other] = [openForTest().library, openForTest().library];
  const secret = '+992 37 000 99 99';
  const own = contact([phone('+992 37 221 00 01', true), phone(secret, false)]);
  one.saveContact(own);
  const release = madeRelease({ headline: 'With a contact' }, 'Text.');
  const { id: contactId, updatedAt: _, ...snapshot } = own;
  const block = { type: 'contact' as const, id: 'c1', layout: 'card' as const, contactId, contact: snapshot };
  one.create({ ...release, document: { ...release.document, blocks: [...release.document.blocks, block] } });
  share(one, server);
  expect(JSON.stringify(server.versions)).not.toContain('99 99');
  share(other, server);
  const there = valueOf(other.contacts())[0];
  if (!there) throw new Error('the contact did not arrive');
  other.saveContact({ ...there, phones: [phone('+992 37 221 00 02', true)] });
  const text = valueOf(other.open(release.id)).release;
  write(other, release.id, {
    ...text.document,
    blocks: text.document.blocks.map((each) =>
      each.type === 'contact' ? { ...each, contact: { ...each.contact, phones: [phone('+992 37 221 00 02', true)] } } : each,
    ),
  });
  share(other, server);
  expect(share(one, server)).toEqual([]);
  const numbers = (phones: Contact['phones'] | undefined) => phones?.map(({ number }) => number);
  expect(numbers(valueOf(one.contacts())[0]?.phones)).toEqual(['+992 37 221 00 02', secret]);
  const back = valueOf(one.open(release.id)).release.document.blocks.find(({ type }) => type === 'contact');
  expect(back?.type === 'contact' && numbers(back.contact.phones)).toEqual(['+992 37 221 00 02', secret]);
  expect(JSON.stringify(server.versions)).not.toContain('99 99');
});

test('one number changed on both desks is asked about, and either side can be taken', () => {
  const server = placeInMemory();
  const [one, other] = [openForTest().library, openForTest().library];
  one.saveContact(contact([phone('+992 37 221 00 01', true)]));
  share(one, server);
  share(other, server);
  one.saveContact(contact([phone('+992 37 221 00 02', true)]));
  other.saveContact({ ...contact([phone('+992 37 221 00 03', true)]), emails: ['press@example.org'] });
  share(one, server);
  const [question] = share(other, server);
  expect(question).toMatchObject({ kind: 'contacts', why: 'conflict', name: 'A. Sidorov', places: 1 });
  const key = { destinationId: place, kind: 'contacts' as const, id: contact([]).id };
  const { etag, seal, entry } = valueOf(other.openShareQuestion(key));
  expect(entry?.theirs?.join()).toContain('02');
  valueOf(other.answerShare({ key, etag, seal, answer: { do: 'theirs' } }));
  expect(share(other, server)).toEqual([]);
  // Their number, and of this desk what nobody else has touched.
  expect(valueOf(other.contacts())[0]).toMatchObject({ phones: [{ number: '+992 37 221 00 02' }], emails: ['press@example.org'] });
});

test('sign-offs and texts are shared too; what nobody has written in is not', () => {
  const server = placeInMemory();
  const [one, other] = [openForTest().library, openForTest().library];
  one.saveSignOff({ id: randomUUID(), texts: { en: ['Joint Press Center', 'Harbmaidon'] }, updatedAt: at });
  one.saveSnippet({ id: randomUUID(), name: 'About', texts: { en: { title: 'About', paragraphs: ['The organisation.'] } }, updatedAt: at });
  one.create(madeRelease({ headline: ' ' }, ''));
  share(one, server);
  expect(server.versions.map(({ kind }) => kind)).toEqual(['signoffs', 'snippets']);
  share(other, server);
  expect(valueOf(other.signOffs())[0]?.texts.en).toEqual(['Joint Press Center', 'Harbmaidon']);
  expect(valueOf(other.snippets())[0]?.name).toBe('About');
});

test('templates and trainings are shared by who may change what everybody works from; others take them in', () => {
  const server = placeInMemory();
  const [hq, range] = [openForTest().library, openForTest().library];
  const secret = phone('+992 37 000 99 99', false);
  const { id: contactId, updatedAt: _, ...snapshot } = contact([phone('+992 37 221 00 01', true), secret]);
  const block = { type: 'contact' as const, id: 'c1', layout: 'card' as const, contactId, contact: snapshot };
  const document: ReleaseDocument = { version: 1, blocks: [...paragraphs('What happened: [what]').blocks, block] };
  const template = { id: randomUUID(), name: 'Daily report', kind: 'exercise' as const, language: 'en' as const, document, updatedAt: at };
  const training = {
    id: randomUUID(),
    names: { en: 'Rubezh-2022', ru: 'Рубеж-2022' },
    from: '2022-10-17',
    to: '2022-10-21',
    place: 'Harbmaidon',
    country: 'Tajikistan',
    updatedAt: at,
  };
  range.saveTraining({ ...training, id: randomUUID(), names: { en: 'Not to be shared' } });
  expect(share(range, server, { mayManage: false })).toEqual([]);
  expect(server.versions).toEqual([]);
  hq.saveOwnTemplate(template);
  hq.saveTraining(training);
  share(hq, server);
  expect(JSON.stringify(server.versions)).not.toContain('99 99');
  share(range, server, { mayManage: false });
  expect(valueOf(range.ownTemplates())[0]).toMatchObject({ name: 'Daily report', language: 'en' });
  expect(valueOf(range.trainings()).map(({ names }) => names.en)).toEqual(['Not to be shared', 'Rubezh-2022']);
  // Different words of one training fit together; who may not manage keeps his own here.
  hq.saveTraining({ ...training, to: '2022-10-22' });
  range.saveTraining({ ...training, names: { ...training.names, ky: 'Рубеж' } });
  share(hq, server);
  expect(share(range, server, { mayManage: false })).toEqual([]);
  expect(valueOf(range.trainings())[1]).toMatchObject({ to: '2022-10-22', names: { ky: 'Рубеж' } });
  expect(valueOf(hq.trainings())[0]?.names.ky).toBeUndefined();
  share(range, server);
  range.saveTraining({ ...training, to: '2022-10-22', names: { ...training.names, ky: 'Рубеж', kk: 'Рубеж' } });
  share(range, server);
  share(hq, server);
  expect(valueOf(hq.trainings())[0]?.names).toMatchObject({ ky: 'Рубеж', kk: 'Рубеж' });
  expect(valueOf(hq.ownTemplates())[0]?.document.blocks[1]).toMatchObject({ contact: { phones: [{ public: true }, secret] } });
});

test('what a newer program wrote is left alone and told; nothing is written over on either side', () => {
  const { server, one, id } = twoDesks();
  const newest = server.newest('drafts', id);
  server.put('hq', 'drafts', id, '{"fields":{"mood":"good"},"document":{"version":9}}', newest?.etag ?? null);
  write(one, id, paragraphs('Mine.'));
  expect(share(one, server)).toMatchObject([{ why: 'unreadable' }]);
  expect(textOf(one, id).blocks).toEqual(['Mine.']);
  expect(server.newest('drafts', id)?.json).toContain('mood');
  const key = { destinationId: place, kind: 'drafts' as const, id };
  const { etag, seal } = valueOf(one.openShareQuestion(key));
  expect(one.answerShare({ key, etag, seal, answer: { do: 'decided', decisions: [] } })).toMatchObject({ ok: false });
});

test('a damaged row of what is shared loses nothing: what is alike agrees, what differs is asked about', () => {
  const opened = openForTest();
  const server = placeInMemory();
  const [same, changed] = [madeRelease({ headline: 'Same' }, 'Same.'), madeRelease({ headline: 'Changed' }, 'Before.')];
  for (const release of [same, changed]) opened.library.create(release);
  share(opened.library, server);
  opened.close();
  withFile(opened.folder, (file) => void file.run(`UPDATE shares SET base = replace(base, 'fore.', 'hind.')`));
  const { library } = openForTest(opened.folder);
  write(library, changed.id, paragraphs('After.'));
  server.put(
    'hq',
    'drafts',
    changed.id,
    sharedDraft({ ...changed, document: paragraphs('Other.') }),
    server.newest('drafts', changed.id)?.etag ?? null,
  );
  const questions = share(library, server);
  expect(questions).toMatchObject([{ id: changed.id, why: 'conflict' }]);
  expect(textOf(library, changed.id).blocks).toEqual(['After.']);
});

test('whatever two desks do and in whatever order they share, both come to the same and nothing written is lost', () => {
  const act = fc.record({
    who: fc.constantFrom(0, 1),
    what: fc.constantFrom('write', 'share', 'headline', 'trash'),
    at: fc.nat(2),
    word: fc.nat(99),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const { server, one, other, id } = twoDesks();
      const desks = [one, other] as const;
      const written = new Set<string>();
      for (const { who, what, at: place_, word } of acts) {
        const desk = who === 0 ? one : other;
        if (what === 'share') share(desk, server);
        else if (what === 'trash') desk.trash(id);
        else {
          const { release } = valueOf(desk.open(id));
          const text = `Word ${word} by ${who}.`;
          if (valueOf(desk.list(wholeList)).rows.every((row) => row.id !== id)) continue;
          if (what === 'headline') write(desk, id, release.document, text);
          else {
            const blocks = release.document.blocks.map((block, n) =>
              n === place_ ? { ...block, children: [{ type: 'text' as const, text, marks: [] }] } : block,
            );
            write(desk, id, { ...release.document, blocks });
          }
          valueOf(desk.settle(id, 'idle'));
          written.add(`${who} ${text}`);
        }
      }
      for (let turn = 0; turn < 6; turn += 1)
        for (const desk of desks)
          for (const { why, ...question } of share(desk, server)) {
            const key = { destinationId: place, kind: question.kind, id };
            const { etag, seal, draft } = valueOf(desk.openShareQuestion(key));
            if (why !== 'conflict') valueOf(desk.answerShare({ key, etag, seal, answer: { do: 'keep' } }));
            else {
              const decisions = Array.from({ length: question.places }, () => ({ take: 'theirs' as const }));
              expect(draft?.ours).not.toBeNull();
              valueOf(desk.answerShare({ key, etag, seal, answer: { do: 'decided', decisions } }));
            }
          }
      expect(share(one, server)).toEqual([]);
      expect(share(other, server)).toEqual([]);
      // What both have thrown away, each may have thrown away as it was there.
      const isHere = (desk: LibraryInThread) => valueOf(desk.list(wholeList)).total === 1;
      expect(isHere(one)).toBe(isHere(other));
      if (isHere(one)) expect(textOf(one, id)).toEqual(textOf(other, id));
      // Every text a person has written stands in the history of the desk it was written at.
      for (const line of written) {
        const text = line.slice(2);
        const desk = line.startsWith('0') ? one : other;
        const kept = valueOf(desk.revisions(id, 200)).rows.map(({ revision }) => JSON.stringify(valueOf(desk.openRevision(id, revision))));
        expect(kept.some((json) => json.includes(text))).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
