import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { fail, ok } from '../../core/result.ts';
import { destinationHandlers, folderDestination } from '../handlers/destinationHandlers.ts';
import type { CliCommand } from './run.ts';

/** `destination NAME ADDRESS [--wordpress USER] [--photo-limit BYTES] [--share] [--folder]`: remembers where to publish, or gives a known name another address. */
export const addDestination: CliCommand = async (
  cli,
  [name = '', address = ''],
  { wordpress: user = '', photoLimit: limit, share, folder },
) => {
  const services = await cli.services();
  if (!services.ok) return services;
  const known = cli
    .settings()
    .get()
    .destinations.find((one) => one.name === name);
  const photoLimit = limit === undefined ? (known?.photoLimit ?? null) : /^\d{1,12}$/u.test(limit) ? Number(limit) : undefined;
  if (photoLimit === undefined) return fail({ kind: 'input-invalid', field: 'photoLimit' });
  if (folder !== undefined) {
    const settings = cli.settings();
    const others = settings.get().destinations.filter((one) => one.name !== name);
    const added = folderDestination(known?.id ?? randomUUID(), name, path.resolve(address));
    settings.set({ destinations: [...others, added] });
    return ok({ value: added, lines: [`${added.name}  ${added.address}`] });
  }
  const saved = await destinationHandlers(services.value)['destinations.save']({
    id: known?.id ?? null,
    name,
    kind: user === '' ? 'dateline' : 'wordpress',
    address,
    user,
    photoLimit,
    shares: share !== undefined || (known?.shares ?? false),
    token: null,
  });
  return saved.ok ? ok({ value: saved.value, lines: [`${saved.value.name}  ${saved.value.address}`] }) : saved;
};
