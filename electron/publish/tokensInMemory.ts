import type { Tokens } from './tokens.ts';

/** Tokens that live as long as the process. `forAll` answers for every destination that has none of its own; the command line takes it from DATELINE_TOKEN. */
export function tokensInMemory(forAll: string | null = null): Tokens {
  const tokens = new Map<string, string>();
  const tokenOf = (destinationId: string): string | null => tokens.get(destinationId) ?? (forAll === '' ? null : forAll);
  return {
    get: (destinationId) => Promise.resolve(tokenOf(destinationId)),
    set: (destinationId, token) => {
      tokens.set(destinationId, token);
      return Promise.resolve('session');
    },
    state: (destinationId) => Promise.resolve(tokenOf(destinationId) === null ? 'none' : 'session'),
    forget: (destinationId) => {
      tokens.delete(destinationId);
      return Promise.resolve();
    },
  };
}
