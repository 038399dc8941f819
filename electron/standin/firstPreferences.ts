import fs from 'node:fs';
import path from 'node:path';

/** Gives a new profile its settings: downloads ask where to save (that is the Save dialog), spelling is checked. */
export function firstPreferences(profile: string): void {
  const preferences = {
    download: { prompt_for_download: true },
    browser: { enable_spellchecking: true },
    spellcheck: { dictionaries: ['en-US'], dictionary: '' },
  };
  const handle = fs.openSync(path.join(profile, 'Default/Preferences'), 'w');
  fs.writeSync(handle, JSON.stringify(preferences));
  fs.closeSync(handle);
}
