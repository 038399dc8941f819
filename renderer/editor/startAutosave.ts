import type { Result } from '../../core/result.ts';
import type { SaveState } from './saveState.ts';

/** Milliseconds: after the last key, at the very most while keys go on, and between tries after a failure. */
const pause = 300;
const longest = 400;
const again = 5000;

interface AutosaveNeeds {
  /** Takes the text as it is at this moment and stores it; kept only when the library has committed it. */
  save: () => Promise<Result<{ savedAt: string }>>;
  savedAt: string;
  onState: (state: SaveState) => void;
}

/** What the page tells its autosave, and asks of it. */
export interface Autosave {
  /** Something was typed. */
  changed: () => void;
  /** Stores what is unsaved at once; true when nothing is left unsaved. */
  flush: () => Promise<boolean>;
  /** Whether some of the text is not in the library yet. */
  isUnsaved: () => boolean;
  stop: () => void;
}

/**
 * Saves while a person writes: after a pause, at the latest after half a second, never two requests at once. A text that could
 * not be saved stays unsaved and is tried again until it is stored; a "saved" is only told after the library's answer.
 */
export function startAutosave({ save, savedAt, onState }: AutosaveNeeds): Autosave {
  let at = savedAt;
  let unsaved = false;
  let failed = false;
  let underWay: Promise<boolean> | null = null;
  const timers: Record<'pause' | 'longest' | 'again', ReturnType<typeof setTimeout> | undefined> = {
    pause: undefined,
    longest: undefined,
    again: undefined,
  };
  const rest = () => {
    for (const name of ['pause', 'longest', 'again'] as const) {
      clearTimeout(timers[name]);
      timers[name] = undefined;
    }
  };
  const due = () => {
    void write();
  };
  const schedule = () => {
    clearTimeout(timers.pause);
    timers.pause = setTimeout(due, pause);
    timers.longest ??= setTimeout(due, longest);
  };

  const write = (): Promise<boolean> => {
    rest();
    underWay ??= attempt().finally(() => {
      underWay = null;
      // What was typed during the request, or could not be saved, has its own turn.
      if (unsaved && !failed) schedule();
    });
    return underWay;
  };
  const attempt = async () => {
    unsaved = false;
    if (!failed) onState({ kind: 'saving', at });
    const result = await save().catch((reason: unknown) => {
      console.error(reason);
      return { ok: false as const, error: null };
    });
    failed = !result.ok;
    if (result.ok) {
      at = result.value.savedAt;
      onState(unsaved ? { kind: 'saving', at } : { kind: 'saved', at });
    } else {
      unsaved = true;
      rest();
      timers.again = setTimeout(due, again);
      onState({ kind: 'failed', error: result.error, since: at });
    }
    return result.ok;
  };

  return {
    changed: () => {
      unsaved = true;
      if (failed) return;
      onState({ kind: 'saving', at });
      // The request under way schedules the next one when it ends.
      if (underWay === null) schedule();
    },
    flush: async () => {
      while (unsaved || underWay !== null) if (!(await write())) return false;
      return true;
    },
    isUnsaved: () => unsaved || underWay !== null,
    stop: rest,
  };
}
