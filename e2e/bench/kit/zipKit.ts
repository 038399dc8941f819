import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { openPhotoStore } from '../../../electron/library/openPhotoStore.ts';
import { renderKit } from '../../../electron/press/renderKit.ts';
import type { StoredKit } from '../../../electron/press/storedKit.ts';

/** `node zipKit.ts KIT TO`: the ZIP file of a kit in a process of its own; says how much memory it took at most, in MB. */
const [from = '', to = ''] = process.argv.slice(2);
const { photos: store, ...kit } = deserialize(readFileSync(from)) as StoredKit;
const { photos, close } = openPhotoStore(store);
const made = await renderKit('zip', { ...kit, photos }, to);
close();
if (!made.ok) throw new Error(JSON.stringify(made.error));
console.log(JSON.stringify({ peak: Math.round(process.resourceUsage().maxRSS / 1024), bytes: made.value.bytes }));
