import { ok } from '../../core/result.ts';
import { destinationHandlers } from '../handlers/destinationHandlers.ts';
import type { CliCommand } from './run.ts';

/** `destination NAME ADDRESS [--wordpress USER]`: remembers where to publish, or gives a known name another address. */
export const addDestination: CliCommand = async (cli, [name = '', address = ''], { wordpress: user = '' }) => {
  const services = await cli.services();
  if (!services.ok) return services;
  const id =
    cli
      .settings()
      .get()
      .destinations.find((known) => known.name === name)?.id ?? null;
  const saved = await destinationHandlers(services.value)['destinations.save']({
    id,
    name,
    kind: user === '' ? 'dateline' : 'wordpress',
    address,
    user,
    token: null,
  });
  return saved.ok ? ok({ value: saved.value, lines: [`${saved.value.name}  ${saved.value.address}`] }) : saved;
};
