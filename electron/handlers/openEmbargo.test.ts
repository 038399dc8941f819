import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmedEmbargo } from '../../core/release/openEmbargo.ts';
import { valueOf } from '../library/library.testing.ts';
import { startMachine } from './machine.testing.ts';
import type { Machine } from './machine.testing.ts';

let machine: Machine;
beforeAll(async () => {
  machine = await startMachine();
});
afterAll(() => machine.stop());

test('a text whose embargo names no zone is neither made ready nor published until a person has confirmed it', async () => {
  const file = path.join(machine.folder, 'embargo.md');
  writeFileSync(file, '# The units finished\n\n**EMBARGOED UNTIL 20 October 2026, 14:00**\n\nBody.\n');
  machine.chooses.toOpen = file;
  machine.chooses.yes = true;
  const report = valueOf(await machine.call('import.file', null));
  expect(report.asks).toBe('EMBARGOED UNTIL 20 October 2026, 14:00');
  const destination = valueOf(
    await machine.call('destinations.save', {
      id: null,
      name: 'Newsroom',
      kind: 'dateline',
      address: 'https://newsroom.example.org',
      user: '',
      photoLimit: null,
      shares: false,
      token: 'a token',
    }),
  );
  const publish = () => machine.call('outbox.publish', { releaseId: report.id, destinationId: destination.id });

  const refused = { ok: false, error: { kind: 'embargo-open', name: 'The units finished' } };
  expect(await machine.call('release.setReady', { id: report.id, ready: true })).toEqual(refused);
  expect(await publish()).toEqual(refused);

  const { release, caret } = valueOf(await machine.call('release.open', { id: report.id }));
  const embargo = release.fields.embargo && confirmedEmbargo(release.fields.embargo);
  valueOf(await machine.call('release.save', { id: report.id, fields: { ...release.fields, embargo }, document: release.document, caret }));
  valueOf(await machine.call('release.setReady', { id: report.id, ready: true }));
  expect((await publish()).ok).toBe(true);
});
