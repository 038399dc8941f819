import { z } from 'zod';
import { defaultSettings, destinationSchema, letterheadTextSchema, settingsSchema, type Settings } from './settings.ts';

/** What could be made of stored settings. */
export interface HealedSettings {
  settings: Settings;
  /** Keys this version does not know, kept for the version that does. */
  unknown: Record<string, unknown>;
  /** True when a value had to be replaced or left out; a key that is only missing is no damage. */
  damaged: boolean;
}

/** Deeper values are no settings of anybody's, and writing them again would exhaust the stack. */
const deepest = 50;

/**
 * Takes from stored settings every value that is good and for every other one that of `first`, which are the first values or a copy that
 * was good. Never fails.
 */
export function healSettings(stored: unknown, first: Settings = defaultSettings): HealedSettings {
  const source = isRecord(stored) ? stored : {};
  let damaged = source !== stored;
  const good = <T>(schema: z.ZodType<T>, from: Record<string, unknown>, key: string, otherwise: T): T => {
    if (!Object.hasOwn(from, key)) return otherwise;
    const read = schema.safeParse(from[key]);
    damaged ||= !read.success;
    return read.success ? read.data : otherwise;
  };
  const part = (from: Record<string, unknown>, key: string) => good(record, from, key, {});
  const { shape } = settingsSchema;
  const letterhead = part(source, 'letterhead');
  const lines = (language: 'en' | 'ru') => {
    const text = part(letterhead, language);
    const before = first.letterhead[language];
    const line = (key: keyof typeof before) => good(letterheadTextSchema.shape[key], text, key, before[key]);
    return { organisation: line('organisation'), unit: line('unit'), address: line('address') };
  };
  const listed = good(z.array(z.unknown()), source, 'destinations', first.destinations);
  const destinations = listed.map((each) => z.object(destinationSchema.shape).safeParse(each));
  damaged ||= destinations.some((each) => !each.success) || destinations.length > 50;

  const whole = destinations.flatMap((each) => (each.success ? [each.data] : []));
  // Which of them could not be read nobody can say, so all come back that are known.
  const unread = whole.length === listed.length ? [] : first.destinations.filter(({ id }) => !whole.some((each) => each.id === id));

  const settings: Settings = {
    uiLanguage: good(shape.uiLanguage, source, 'uiLanguage', first.uiLanguage),
    theme: good(shape.theme, source, 'theme', first.theme),
    zoom: good(shape.zoom, source, 'zoom', first.zoom),
    author: good(shape.author, source, 'author', first.author),
    spelling: good(shape.spelling, source, 'spelling', first.spelling),
    words: good(shape.words, source, 'words', first.words),
    letterhead: {
      en: lines('en'),
      ru: lines('ru'),
      endMark: good(shape.letterhead.shape.endMark, letterhead, 'endMark', first.letterhead.endMark),
      paper: good(shape.letterhead.shape.paper, letterhead, 'paper', first.letterhead.paper),
    },
    ownLetterhead: good(shape.ownLetterhead, source, 'ownLetterhead', first.ownLetterhead),
    destinations: [...whole, ...unread].slice(0, 50),
    askAfterHours: good(shape.askAfterHours, source, 'askAfterHours', first.askAfterHours),
    places: good(shape.places, source, 'places', first.places),
    listOpen: good(shape.listOpen, source, 'listOpen', first.listOpen),
    inspectorOpen: good(shape.inspectorOpen, source, 'inspectorOpen', first.inspectorOpen),
    lastRelease: good(shape.lastRelease, source, 'lastRelease', first.lastRelease),
    welcomed: good(shape.welcomed, source, 'welcomed', first.welcomed),
  };
  const strange = Object.entries(source).filter(([key]) => !Object.hasOwn(shape, key));
  const kept = strange.filter(([key, value]) => key !== '__proto__' && !isDeep(value, deepest));
  return { settings, unknown: Object.fromEntries(kept), damaged: damaged || kept.length < strange.length };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const record = z.custom<Record<string, unknown>>(isRecord);

const isDeep = (value: unknown, left: number): boolean =>
  typeof value === 'object' && value !== null && (left === 0 || Object.values(value).some((inner) => isDeep(inner, left - 1)));
