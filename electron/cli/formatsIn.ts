import { fail, ok, type Result } from '../../core/result.ts';

/** The formats named with commas between, each once, in the order of those that are known. */
export function formatsIn<F extends string>(to: string, all: readonly F[]): Result<F[]> {
  const named = new Set(to.split(',').map((format) => format.trim().toLowerCase()));
  const known = all.filter((format) => named.has(format));
  const unknown = [...named].find((format) => !known.some((one) => one === format));
  return unknown === undefined ? ok(known) : fail({ kind: 'format-unknown', name: unknown, known: all.join(', ') });
}
