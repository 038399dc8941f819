import type { WebContents } from 'electron';
import { inTurn } from '../handlers/inTurn.ts';

/** Input with which a person does something. Moving the pointer or scrolling is none. */
const acts: ReadonlySet<Electron.InputEvent['type']> = new Set(['rawKeyDown', 'keyDown', 'mouseDown', 'gestureTap', 'touchEnd']);

/** So many dialogs wait for their turn at most. */
const mostWaiting = 4;

/** What a dialog came to, and whether the person went along with it. */
export interface Answered<T> {
  value: T;
  isYes: boolean;
}

/**
 * Keeps a window that was taken over from flooding a person with dialogs: one stands at a time, and each needs an act of the person
 * that no dialog has used up yet. A yes is an act too, so that one call may ask twice.
 */
export interface PersonActs {
  /** A person has done something: pressed a key or a button in the window, or chosen from the menu. */
  happened: () => void;
  /** Shows a dialog in its turn; null when no person has done anything to call for it, or too many wait already. */
  dialog: <T>(show: () => Promise<Answered<T>>) => Promise<T | null>;
  /** Uses up an act for something that needs no dialog; false when there was none. */
  spend: () => boolean;
}

/** Counts a person's acts; none has happened yet. */
export function personActs(): PersonActs {
  let isActed = false;
  let waiting = 0;
  const turn = inTurn();
  const spend = () => {
    const was = isActed;
    isActed = false;
    return was;
  };
  return {
    happened: () => {
      isActed = true;
    },
    spend,
    dialog: async (show) => {
      if (waiting >= mostWaiting) return null;
      waiting += 1;
      try {
        return await turn(async () => {
          if (!spend()) return null;
          const { value, isYes } = await show();
          isActed = isYes;
          return value;
        });
      } finally {
        waiting -= 1;
      }
    },
  };
}

/** Tells of every act in a window. Input passes the main process on its way to the page, so no script of the page can make one up. */
export function watchActs(webContents: WebContents, { happened }: Pick<PersonActs, 'happened'>): void {
  webContents.on('input-event', (_event, { type }) => {
    if (acts.has(type)) happened();
  });
}
