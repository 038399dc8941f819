import { ok } from '../../core/result.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

/** Answers about spelling. */
export const spellingHandlers = ({ spelling }: Services): Pick<Handlers, 'spelling.check' | 'spelling.suggest'> => ({
  'spelling.check': async ({ language, words }) => ok(await spelling.check(language, words)),
  'spelling.suggest': async ({ language, word }) => ok(await spelling.suggest(language, word)),
});
