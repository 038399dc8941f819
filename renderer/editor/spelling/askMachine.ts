import { call } from '../../shell/call.ts';
import type { AskSpelling } from './createJudge.ts';

/** Asks the dictionaries of the machine. */
export const askMachine: AskSpelling = async (language, words) => {
  const wrong = await call('spelling.check', { language, words });
  return wrong.ok ? wrong.value : null;
};
