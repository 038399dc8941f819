import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Question } from '../../core/i18n/question.ts';
import type { CallArgument } from '../../core/ipc/contract.ts';
import { validCalls, type ValidCall } from '../../core/ipc/validCalls.testing.ts';
import { newRelease } from '../../core/release/newRelease.ts';
import { fail, ok } from '../../core/result.ts';
import { destinationSchema, type Destination } from '../../core/settings/settings.ts';
import { answer } from '../handlers/answer.ts';
import { handlers } from '../handlers/handlers.ts';
import { startServices } from '../handlers/startServices.ts';
import { valueOf } from '../library/library.testing.ts';
import { openLibrary } from '../library/openLibrary.ts';
import { tokensInMemory } from '../publish/tokensInMemory.ts';
import { openSettings } from '../settings/settingsInFile.ts';

/** `npm run test:long` makes ten thousand calls; fewer find the plain holes within seconds. */
const calls = Number(process.env['TAKEN_WINDOW_CALLS'] ?? 300);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-taken-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const confirmed = [
  destinationSchema.parse({ id: randomUUID(), name: 'Press site', address: 'https://press.example.org' }),
  destinationSchema.parse({ id: randomUUID(), name: 'Newsroom', address: 'https://newsroom.example.org', shares: true }),
  destinationSchema.parse({ id: randomUUID(), name: 'Site', kind: 'wordpress', user: 'officer', address: 'https://site.example.org' }),
];

/** What a destination is to the world: where it is, who is known there, whether everything is shared. */
const accountOf = ({ kind, address, user, shares }: Destination): string => [kind, address, user, shares].join(' ');

/** A machine on whose window an attacker sits, with a library of two releases, one under embargo, and three confirmed destinations. */
async function takenMachine(name: string, says: (question: Question) => boolean) {
  const data = path.join(folder, name);
  const { store: settings } = openSettings(data);
  settings.set({ destinations: confirmed });
  const tokens = tokensInMemory(null);
  for (const { id } of confirmed) await tokens.set(id, 'ours');
  const asked: { question: Question; yes: boolean; during: ValidCall | null }[] = [];
  const requests: { url: string; authorization: string }[] = [];
  let during: ValidCall | null = null;
  const library = openLibrary(path.join(data, 'library'));
  const opened = valueOf(await library).library;
  const ids = confirmed.map(({ id }) => id);
  for (const embargo of [null, { until: '2099-01-01T00:00:00.000Z', zone: 'UTC' }]) {
    const release = newRelease({ template: null, now: new Date(), language: 'en', newId: randomUUID });
    const blocks = [{ type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Words.', marks: [] }] }] as const;
    const fields = { ...release.fields, headline: 'Landing', embargo };
    valueOf(await opened.create({ ...release, fields, document: { ...release.document, blocks: blocks as never } }));
    ids.push(release.id);
  }
  const { services, stop } = await startServices({
    opened: library,
    appFolder: path.resolve(import.meta.dirname, '../..'),
    sends: true,
    settings,
    tokens,
    fetch: async (input, init) => {
      const { url, headers } = new Request(input, init);
      requests.push({ url, authorization: headers.get('authorization') ?? '' });
      return Response.json({ type: 'about:blank', title: 'no', status: 422 }, { status: 422 });
    },
    notices: [],
    chooser: { toOpen: async () => null, toFolder: async () => null, toSave: async () => null },
    confirm: async (question) => {
      const yes = says(question);
      asked.push({ question, yes, during });
      return yes ? ok(null) : fail({ kind: 'cancelled' });
    },
    tell: () => {},
    online: () => true,
    printer: { print: async () => fail({ kind: 'print-failed', reason: '' }), cancel: () => {} },
    openOutside: async () => fail({ kind: 'cancelled' }),
    flushed: () => {},
    uiLanguage: () => 'en',
    version: '0',
  });
  const answering = handlers(services);
  return {
    asked,
    requests,
    settings,
    ids,
    call: async (made: ValidCall) => {
      during = made;
      const result = await answer(answering, made.name, made.argument);
      if (result.ok && result.value !== null && typeof result.value === 'object' && 'id' in result.value) ids.push(String(result.value.id));
      return result;
    },
    /** Parcels with a text that is still under embargo, as they were frozen. */
    embargoed: async () => {
      const parcels = valueOf(await opened.parcels()).filter(({ intent }) => intent === 'publish');
      const frozen = await Promise.all(parcels.map(async ({ id }) => valueOf(await opened.frozen(id)).fields.embargo));
      return frozen.filter((embargo) => embargo !== null && Date.parse(embargo.until) > Date.now()).length;
    },
    parcels: async () => valueOf(await opened.parcels()),
    stop,
  };
}

const named = {
  address: [...confirmed.map(({ address }) => address), 'https://stranger.example', 'https://press.example.org.stranger.example'],
  token: ['ours', 'theirs', ''],
  user: ['officer', 'stranger', ''],
  name: [...confirmed.map(({ name }) => name), 'Stranger'],
};

/** Makes so many valid calls in any order, one after the other. */
async function makeCalls(machine: Awaited<ReturnType<typeof takenMachine>>, count: number, seed: number): Promise<void> {
  for (const made of fc.sample(validCalls({ ids: () => machine.ids, named }), { numRuns: count, seed })) await machine.call(made);
}

test('whatever a window asks for, with a no to every question nothing goes where no person let it go', async () => {
  const machine = await takenMachine('no', () => false);
  const { ids, call, requests, settings } = machine;
  // The shortest ways out that were ever found, and all that chance tries after them.
  const stranger = { kind: 'dateline', user: '', photoLimit: null, shares: true, token: 'theirs' } as const;
  for (const id of [null, ...ids])
    await call({ name: 'destinations.save', argument: { ...stranger, id, name: `S${id}`, address: 'https://stranger.example' } });
  for (const releaseId of ids)
    for (const destinationId of ids) await call({ name: 'outbox.publish', argument: { releaseId, destinationId } });
  await makeCalls(machine, calls, 20_261_201);
  expect(await machine.embargoed()).toBe(0);
  expect((await machine.parcels()).length).toBeLessThanOrEqual(5);
  await machine.stop();
  expect(requests.length).toBeGreaterThan(0);
  expect(new Set(machine.asked.map(({ question }) => question.about))).toEqual(new Set(['destination', 'publish']));
  const own = new Set(confirmed.map(({ address }) => new URL(address).origin));
  expect([...new Set(requests.map(({ url }) => new URL(url).origin))].filter((origin) => !own.has(origin))).toEqual([]);
  expect(requests.filter(({ authorization }) => authorization.includes('theirs') || authorization.includes(btoa('stranger:')))).toEqual([]);
  const accounts = new Set(confirmed.flatMap((one) => [accountOf(one), accountOf({ ...one, shares: false })]));
  expect(
    settings
      .get()
      .destinations.map(accountOf)
      .filter((account) => !accounts.has(account)),
  ).toEqual([]);
}, 600_000);

test('each yes lets that one thing go and no other', async () => {
  let n = 0;
  // Every third question is answered with yes.
  const machine = await takenMachine('some', () => (n += 1) % 3 === 0);
  const { asked, ids, call, requests, settings } = machine;
  const stranger = { kind: 'dateline', user: '', photoLimit: null, shares: true, token: 'theirs' } as const;
  for (let host = 0; host < 6; host += 1)
    await call({ name: 'destinations.save', argument: { ...stranger, id: null, name: `S${host}`, address: `https://s${host}.example` } });
  await makeCalls(machine, Math.ceil(calls / 2), 7);
  for (const releaseId of ids.slice(3, 5))
    for (let times = 0; times < 12; times += 1) await call({ name: 'outbox.publish', argument: { releaseId, destinationId: ids[0] } });
  const yes = asked.filter((one) => one.yes);
  const published = yes.filter(({ question }) => question.about === 'publish');
  expect(await machine.embargoed()).toBeLessThanOrEqual(
    published.filter(({ question }) => question.about === 'publish' && question.embargo).length,
  );
  expect((await machine.parcels()).length).toBeLessThanOrEqual(5 + published.length);
  await machine.stop();
  const allowed = yes.flatMap(({ question, during }) =>
    question.about === 'destination' && during ? [during.argument as CallArgument<'destinations.save'>] : [],
  );
  expect(allowed.length).toBeGreaterThan(0);
  const origins = new Set([...confirmed, ...allowed].map(({ address }) => new URL(address.trim()).origin));
  expect(requests.map(({ url }) => new URL(url).origin).filter((origin) => !origins.has(origin))).toEqual([]);
  // One yes is one account at one address; sharing may be switched off without a word, and never on.
  const accounts = new Set(
    [...confirmed, ...allowed].flatMap((one) =>
      [one.shares && one.kind === 'dateline', false].map((shares) =>
        accountOf({ ...one, address: one.address.trim(), user: one.kind === 'wordpress' ? one.user.trim() : '', shares } as Destination),
      ),
    ),
  );
  expect(
    settings
      .get()
      .destinations.map(accountOf)
      .filter((account) => !accounts.has(account)),
  ).toEqual([]);
}, 600_000);
