import { expect, test } from 'vitest';
import { madeParcel, madeRelease, openForTest, paragraphs, valueOf } from './library.testing.ts';

const elsewhere = 'b1d4a8d2-8f0e-4b5e-8d8e-2f3a4b5c6d7e';
const queued = () => {
  const opened = openForTest();
  const release = madeRelease({ headline: 'Rubezh' }, 'As it was sent.');
  opened.library.create(release);
  const parcel = madeParcel(release);
  expect(opened.library.queueParcel(parcel, release)).toEqual({ ok: true, value: null });
  const status = () => valueOf(opened.library.open(release.id)).release.status;
  return { ...opened, release, parcel, status };
};

test('a parcel keeps its release as it was frozen, whatever is typed later', () => {
  const { library, release, parcel, status, close, folder } = queued();
  expect(status()).toBe('waiting');
  library.saveDraft({ id: release.id, fields: release.fields, document: paragraphs('Typed later.'), caret: null });
  library.settle(release.id, 'idle');
  close();
  const again = openForTest(folder).library;
  expect(again.frozen(parcel.id)).toEqual({ ok: true, value: release });
  expect(again.parcels()).toEqual({ ok: true, value: [parcel] });
});

test('a release is not queued twice for one destination, but for another it is', () => {
  const { library, release, parcel } = queued();
  const error = { ok: false, error: { kind: 'release-queued', name: 'Rubezh' } };
  expect(library.queueParcel(madeParcel(release), release)).toEqual(error);
  library.updateParcel({ ...parcel, state: 'sending' });
  expect(library.queueParcel(madeParcel(release), release)).toEqual(error);
  expect(library.queueParcel(madeParcel(release, { destinationId: elsewhere }), release).ok).toBe(true);
  expect(valueOf(library.parcels())).toHaveLength(2);
  library.updateParcel({ ...parcel, state: 'delivered' });
  expect(library.queueParcel(madeParcel(release), release).ok).toBe(true);
});

test('the same parcel queued again is the same parcel', () => {
  const { library, release, parcel } = queued();
  expect(library.queueParcel(parcel, release)).toEqual({ ok: true, value: null });
  expect(valueOf(library.parcels())).toEqual([parcel]);
});

test('a refused parcel gives way to the corrected text, so that the old one is never sent after it', () => {
  const { library, release, parcel } = queued();
  library.updateParcel({ ...parcel, state: 'refused', error: { kind: 'token-refused', name: 'Newsroom' } });
  const next = madeParcel(release, { queuedAt: '2022-10-21T10:00:00.000Z' });
  expect(library.queueParcel(next, release)).toEqual({ ok: true, value: null });
  expect(valueOf(library.parcels()).map(({ id, state }) => [id, state])).toEqual([
    [parcel.id, 'cancelled'],
    [next.id, 'waiting'],
  ]);
});

test('the release follows its parcel', () => {
  const { library, parcel, status } = queued();
  for (const state of ['sending', 'waiting', 'refused', 'delivered'] as const) {
    library.updateParcel({ ...parcel, state });
    expect(status()).toBe(state);
  }
  expect(valueOf(library.parcels())[0]?.state).toBe('delivered');
});

test('taking a parcel back makes the release ready again, or what its other parcel says', () => {
  const { library, release, parcel, status } = queued();
  library.updateParcel({ ...parcel, state: 'cancelled' });
  expect(status()).toBe('ready');
  const other = madeParcel(release, { destinationId: elsewhere });
  const third = madeParcel(release);
  library.queueParcel(other, release);
  library.updateParcel({ ...other, state: 'delivered' });
  library.queueParcel(third, release);
  library.updateParcel({ ...third, state: 'cancelled' });
  expect(status()).toBe('delivered');
});

test('nothing is queued for a release nobody has, nor updated for a parcel nobody queued', () => {
  const { library } = openForTest();
  const release = madeRelease({ headline: 'Gone' });
  const parcel = madeParcel(release);
  expect(library.queueParcel(parcel, release)).toEqual({ ok: false, error: { kind: 'release-missing', name: release.id } });
  expect(library.parcels()).toEqual({ ok: true, value: [] });
  expect(library.updateParcel(parcel)).toEqual({ ok: false, error: { kind: 'parcel-missing', name: 'Gone' } });
  expect(library.frozen(parcel.id)).toEqual({ ok: false, error: { kind: 'parcel-missing', name: parcel.id } });
});

test('what was delivered or taken back stays so, whoever writes later what they had read before', () => {
  for (const state of ['delivered', 'cancelled'] as const) {
    const { library, parcel } = queued();
    library.updateParcel({ ...parcel, state });
    expect(library.updateParcel({ ...parcel, state: 'sending' })).toMatchObject({ ok: false, error: { kind: 'parcel-missing' } });
    expect(library.updateParcel({ ...parcel, state })).toEqual({ ok: true, value: null });
    expect(valueOf(library.parcels())[0]?.state).toBe(state);
  }
});

test('what is being made public cannot be cancelled; a draft and photos can, whatever is under way', () => {
  const { library, parcel } = queued();
  library.updateParcel({ ...parcel, state: 'sending', step: 'publish' });
  expect(library.updateParcel({ ...parcel, state: 'cancelled' })).toEqual({
    ok: false,
    error: { kind: 'parcel-under-way', name: 'Rubezh' },
  });
  expect(valueOf(library.parcels())[0]?.state).toBe('sending');
  for (const step of ['draft', 'photos'] as const) {
    const other = queued();
    other.library.updateParcel({ ...other.parcel, state: 'sending', step });
    expect(other.library.updateParcel({ ...other.parcel, state: 'cancelled' })).toEqual({ ok: true, value: null });
    // The step that was under way comes back too late to go on.
    expect(other.library.updateParcel({ ...other.parcel, state: 'sending', step: 'publish' })).toMatchObject({
      ok: false,
      error: { kind: 'parcel-missing' },
    });
  }
});

test('a recall takes back what waits, overtakes what is being sent, and is told in the status of the release', () => {
  const { library, parcel, release } = queued();
  const status = () => valueOf(library.open(release.id)).release.status;
  library.updateParcel({ ...parcel, state: 'sending' });
  const recall = madeParcel(release, { intent: 'retract', step: 'retract', reason: 'Wrong figure' });
  valueOf(library.queueParcel(recall, release));
  expect(library.queueParcel(madeParcel(release), release)).toMatchObject({ ok: false, error: { kind: 'release-queued' } });
  expect(library.updateParcel({ ...parcel, state: 'sending', step: 'publish', etag: '"x"' })).toMatchObject({ ok: false });
  expect(valueOf(library.parcels()).map(({ state, intent }) => [state, intent])).toEqual([
    ['cancelled', 'publish'],
    ['waiting', 'retract'],
  ]);
  expect(status()).toBe('waiting');
  library.updateParcel({ ...recall, state: 'delivered', step: 'done' });
  expect(status()).toBe('retracted');
});

test('what had arrived when its recall was queued is told as arrived, and the release as on its way to be taken back', () => {
  const { library, parcel, release } = queued();
  library.updateParcel({ ...parcel, state: 'sending', step: 'publish' });
  valueOf(library.queueParcel(madeParcel(release, { intent: 'retract', step: 'retract' }), release));
  expect(library.updateParcel({ ...parcel, state: 'delivered', step: 'done' })).toEqual({ ok: true, value: null });
  expect(valueOf(library.parcels())[0]?.state).toBe('delivered');
  expect(valueOf(library.open(release.id)).release.status).toBe('waiting');
});
