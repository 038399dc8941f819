import Store from 'electron-store';
import { z } from 'zod';
import { fileError } from '../files/fileError.ts';
import { privateFile } from '../files/makePrivate.ts';

const place = z.int().min(-100_000).max(100_000);
const size = z.int().min(200).max(20_000);
const stateSchema = z.object({
  /** In device-independent pixels; `null` before the window was ever closed. */
  bounds: z.object({ x: place, y: place, width: size, height: size }).nullable(),
  maximized: z.boolean(),
});

/** Where the window stood and how large it was when it was last closed. */
export type WindowPlace = z.infer<typeof stateSchema>;

/** The window's place, kept from one start to the next. Losing it is no loss worth a word, so nothing here is ever told. */
export interface WindowState {
  get: () => WindowPlace;
  set: (place: WindowPlace) => void;
}

/** Opens the window's place in `window.json` of a data folder. */
export function openWindowState(folder: string): WindowState {
  const store = quietly(
    () => new Store<Record<string, unknown>>({ cwd: folder, name: 'window', clearInvalidConfig: true, configFileMode: privateFile }),
  );
  let state: WindowPlace = { bounds: null, maximized: false };
  const read = stateSchema.safeParse(quietly(() => store?.store));
  if (read.success) state = read.data;
  return {
    get: () => state,
    set: (place) => {
      state = stateSchema.catch(state).parse(place);
      quietly(() => {
        if (store) store.store = state;
      });
    },
  };
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (!fileError(error, 'window.json')) throw error;
    return undefined;
  }
}
