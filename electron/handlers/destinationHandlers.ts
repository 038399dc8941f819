import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, ok, type Result } from '../../core/result.ts';
import { destinationSchema } from '../../core/settings/settings.ts';
import type { Destination, DestinationKind } from '../../core/settings/settings.ts';
import { checkAddress } from '../publish/checkAddress.ts';
import { checkDestination } from '../publish/checkDestination.ts';
import type { Handlers } from './handler.ts';
import { inTurn } from './inTurn.ts';
import type { Services } from './services.ts';

type Names = 'destinations.addFolder' | 'destinations.list' | 'destinations.save' | 'destinations.remove' | 'destinations.check';
type Needs = Pick<Services, 'library' | 'settings' | 'tokens' | 'courier' | 'sharing' | 'chooser' | 'confirm' | 'tell' | 'fetch' | 'newId'>;

/** Answers about where releases go. A token comes in once and never goes back to the window. */
export const destinationHandlers = ({
  library,
  settings,
  tokens,
  courier,
  sharing,
  chooser,
  confirm,
  tell,
  fetch,
  newId,
}: Needs): Pick<Handlers, Names> => {
  const view = async (destination: Destination) => ({ ...destination, token: await tokens.state(destination.id) });
  // What is asked about must still hold when it is stored.
  const turn = inTurn();
  const otherThan = (id: string) => settings.get().destinations.filter((other) => other.id !== id);
  const store = (destinations: Destination[]) => tell('settings.changed', settings.set({ destinations }));
  /** Asks about all that a person has not confirmed yet: where it is, who is known there, what is sent. */
  const mayBeSaved = async (destination: Destination, before: Destination | undefined, typed: string | null): Promise<Result<null>> => {
    const { id, name, address, user } = destination;
    const isElsewhere = before?.address !== address || before.kind !== destination.kind || before.user !== user;
    const token = typed !== null && typed !== '' && typed !== (await tokens.get(id));
    const shares = destination.shares && (isElsewhere || !before.shares);
    if (!isElsewhere && !token && !shares) return ok(null);
    const parcels = await library.parcels();
    if (!parcels.ok) return parcels;
    const waiting = parcels.value.filter(
      ({ destinationId, state }) => destinationId === id && state !== 'delivered' && state !== 'cancelled',
    );
    return confirm({ about: 'destination', name, address, user, token, shares, waiting: isElsewhere ? waiting.length : 0 });
  };
  return {
    'destinations.list': async () => ok(await Promise.all(settings.get().destinations.map(view))),
    'destinations.save': ({ id, name, kind, address, user, photoLimit, shares, token }) =>
      turn(async () => {
        const parsed = destinationSchema.safeParse({
          id: id ?? newId(),
          name: name.trim(),
          kind,
          address: address.trim(),
          user: kind === 'wordpress' ? user.trim() : '',
          photoLimit,
          shares: kind === 'dateline' && shares,
        });
        if (!parsed.success) return fail({ kind: 'input-invalid', field: name.trim() === '' ? 'name' : 'address' });
        const destination = parsed.data;
        const safe = checkAddress(destination);
        if (!safe.ok) return safe;
        if (kind === 'wordpress' && destination.user === '') return fail({ kind: 'input-invalid', field: 'user' });
        const isTaken = otherThan(destination.id).some((other) => other.name === destination.name);
        if (isTaken) return fail({ kind: 'input-invalid', field: 'name' });
        const before = settings.get().destinations.find((other) => other.id === destination.id);
        const typed = token === null ? null : typedToken(kind, token);
        const confirmed = await mayBeSaved(destination, before, typed);
        if (!confirmed.ok) return confirmed;
        if (typed !== null && typed !== '') await tokens.set(destination.id, typed);
        // A token belongs to the server it was given for; another address has to be given it anew.
        else if (typed !== null || (before && originOf(before) !== originOf(destination))) await tokens.forget(destination.id);
        store([...otherThan(destination.id), destination]);
        // Whatever is under way goes by what was set before.
        await sharing.leave(destination.id);
        if (!destination.shares) await library.shareStopped(destination.id);
        tell('share.changed', null);
        courier.wake();
        sharing.wake();
        return ok(await view(destination));
      }),
    'destinations.addFolder': async () => {
      const folder = await chooser.toFolder();
      if (folder === null) return ok(null);
      const others = settings.get().destinations;
      const name = freeName(path.basename(folder) || folder, others);
      const destination = folderDestination(newId(), name, folder);
      store([...others, destination]);
      return ok(await view(destination));
    },
    'destinations.remove': ({ id }) =>
      turn(async () => {
        await tokens.forget(id);
        store(settings.get().destinations.filter((other) => other.id !== id));
        await sharing.leave(id);
        const stopped = await library.shareStopped(id);
        tell('share.changed', null);
        return stopped;
      }),
    'destinations.check': async ({ id }) => {
      const destination = settings.get().destinations.find((other) => other.id === id);
      if (!destination) return fail({ kind: 'destination-missing', name: id });
      return checkDestination(destination, await tokens.get(id), fetch);
    },
  };
};

/** WordPress shows its passwords in groups of four; the spaces are not part of them. */
const typedToken = (kind: DestinationKind, token: string): string => (kind === 'wordpress' ? token.replaceAll(/\s/gu, '') : token.trim());

/** A folder as a destination. Its path comes from the machine's own dialog or from a command line, never from the window. */
export const folderDestination = (id: string, name: string, folder: string): Destination =>
  destinationSchema.parse({ id, name, kind: 'folder', address: pathToFileURL(folder).href });

/** A name nothing else has. */
function freeName(name: string, others: readonly Destination[]): string {
  const taken = new Set(others.map((other) => other.name));
  const wanted = name.slice(0, 100);
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? wanted : `${wanted} ${n}`;
    if (!taken.has(free)) return free;
  }
}

const originOf = ({ address }: Destination): string | null => (URL.canParse(address) ? new URL(address).origin : null);
