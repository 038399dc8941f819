import type { Settings } from '../../core/settings/settings.ts';

/** The person's choices on disk. */
export interface SettingsStore {
  get: () => Settings;
  /** Merges and writes atomically. Throws only for bugs; a full disk is told by the store's own notice. */
  set: (change: Partial<Settings>) => Settings;
  onChange: (listener: (settings: Settings) => void) => () => void;
}
