import { randomUUID } from 'node:crypto';
import type { AppError } from '../../core/appError.ts';
import type { Parcel } from '../../core/outbox/parcel.ts';
import type { Release } from '../../core/release/release.ts';
import { ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { defaultSettings, type Destination, type Settings } from '../../core/settings/settings.ts';
import { watchDepartures } from '../../electron/handlers/departures.ts';
import { destinationHandlers } from '../../electron/handlers/destinationHandlers.ts';
import { outboxHandlers } from '../../electron/handlers/outboxHandlers.ts';
import { parcelHandlers } from '../../electron/handlers/parcelHandlers.ts';
import type { Services } from '../../electron/handlers/services.ts';
import type { HandOut } from '../../electron/publish/handOut.ts';
import type { Library } from '../../electron/library/library.ts';
import { openForTest, valueOf } from '../../electron/library/library.testing.ts';
import { startCourier } from '../../electron/publish/startCourier.ts';
import type { RoundLimits } from '../../electron/share/roundBudget.ts';
import { startSharing } from '../../electron/share/startSharing.ts';
import { tokensInMemory } from '../../electron/publish/tokensInMemory.ts';
import type { SettingsStore } from '../../electron/settings/settingsStore.ts';

/** The program's own way onto the network, with a patience that ends when the test says so instead of after half a minute. */
export function impatientFetch(): { fetch: typeof fetch; giveUp: () => void } {
  let end = new AbortController();
  return {
    fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.any([end.signal, ...(init?.signal ? [init.signal] : [])]) }),
    giveUp: () => {
      end.abort();
      end = new AbortController();
    },
  };
}

/** A library on this thread, answering as one on its own thread does. */
export function libraryFor(folder?: string): { library: Library; folder: string; photo: (bytes: Uint8Array) => string } {
  const opened = openForTest(folder);
  const calls = Object.entries(opened.library).map(([name, call]) => [
    name,
    async (...given: never[]) => (call as (...given: never[]) => unknown)(...given),
  ]);
  const library = { ...Object.fromEntries(calls), close: async () => opened.close() } as Library;
  return { library, folder: opened.folder, photo: (bytes) => valueOf(opened.library.addPhoto(bytes, 'photo')).photo };
}

/** A clock that stands still until it is set. */
export interface Clock {
  now: () => Date;
  forward: (ms: number) => void;
}

/** A clock that begins at an instant in UTC. */
export function clockAt(instant: string): Clock {
  let at = Date.parse(instant);
  return {
    now: () => new Date(at),
    forward: (ms) => {
      at += ms;
    },
  };
}

const noFiles: HandOut = () => Promise.reject(new Error('nothing is put into folders here'));

/** What a desk is set up with. */
export interface DeskGiven {
  address: string;
  token: string | null;
  library: Library;
  now: () => Date;
  fetch?: typeof fetch;
  runs?: boolean;
  /** How files get into a folder, where one is published to. */
  handOut?: (desk: Pick<Services, 'library' | 'settings'>) => HandOut;
  /** What the destination is, where it is not the Dateline API. */
  destination?: Partial<Destination>;
  /** Destinations beside it, with the same token. */
  others?: readonly Partial<Destination>[];
  /** What a round of sharing may cost. */
  limits?: Partial<RoundLimits>;
}

/** A press officer's desk: library, outbox and courier as the program composes them, with one destination, “Newsroom”. */
export function openDesk({
  address,
  token,
  library,
  now,
  fetch: fetchIt = fetch,
  runs = false,
  destination: more = {},
  others = [],
  limits = {},
  handOut: filesInto,
}: DeskGiven) {
  const destination: Destination = {
    id: '8f2d7f5e-1c1b-4d6e-9a55-0d8f6a3b2c11',
    name: 'Newsroom',
    kind: 'dateline',
    address,
    user: '',
    photoLimit: null,
    shares: false,
    ...more,
  };
  const tokens = tokensInMemory();
  const destinations = [destination, ...others.map((other) => ({ ...destination, id: randomUUID(), ...other }))];
  if (token !== null) for (const { id } of destinations) void tokens.set(id, token);
  const settings = settingsInMemory({ ...defaultSettings, destinations });
  const notices: AppError[] = [];
  const tell = (name: string, value: unknown) => {
    if (name === 'app.notice') notices.push(value as AppError);
  };
  const { get } = settings;
  const handOut = filesInto?.({ library, settings }) ?? noFiles;
  const courier = startCourier({
    library,
    destinations: () => get().destinations,
    askAfterHours: () => get().askAfterHours,
    letterhead: () => get().letterhead,
    tokens,
    handOut,
    tell,
    fetch: fetchIt,
    now,
    runs,
    chance: () => 0,
  });
  const openReleases = new Set<string>();
  const sharing = startSharing({
    library,
    destinations: () => get().destinations,
    openReleases: () => [...openReleases],
    tokens,
    tell,
    fetch: fetchIt,
    now,
    runs: false,
    limits,
  });
  const chooser = { toOpen: async () => null, toFolder: async () => null, toSave: async () => null };
  // The person at this desk says yes to everything.
  const confirm = async () => ok(null);
  const departures = watchDepartures({ confirm, now });
  const machine = { openReleases, chooser, confirm, departures, tell, fetch: fetchIt, now, newId: randomUUID };
  const services = { library, settings, tokens, courier, sharing, ...machine };
  const outbox = { ...outboxHandlers(services), ...parcelHandlers(services) };
  const parcels = async () => valueOf(await library.parcels());
  return {
    ...services,
    destination,
    notices,
    outbox,
    destinations: destinationHandlers(services),
    parcels,
    /** The one parcel there is. */
    parcel: async (): Promise<Parcel> => {
      const [parcel, ...others] = await parcels();
      if (!parcel || others.length > 0) throw new Error(`expected one parcel, got ${others.length + (parcel ? 1 : 0)}`);
      return parcel;
    },
    /** Stores a release and queues it. */
    publish: async (release: Release): Promise<Result<Parcel>> => {
      valueOf(await library.create(release));
      return outbox['outbox.publish']({ releaseId: release.id, destinationId: destination.id });
    },
  };
}
function settingsInMemory(settings: Settings): SettingsStore {
  let kept = settings;
  return {
    get: () => kept,
    set: (change) => {
      kept = { ...kept, ...change };
      return kept;
    },
    onChange: () => () => {},
  };
}
