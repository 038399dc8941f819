/** Bearer tokens of destinations. `session` means: kept in memory only, because this computer has no secret store. */
export interface Tokens {
  get: (destinationId: string) => Promise<string | null>;
  set: (destinationId: string, token: string) => Promise<'kept' | 'session'>;
  state: (destinationId: string) => Promise<'kept' | 'session' | 'none'>;
  forget: (destinationId: string) => Promise<void>;
}
