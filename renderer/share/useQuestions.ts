import type { ShareQuestion } from '../../core/share/shareQuestion.ts';
import { useAsk } from '../shell/useAsk.ts';

const none: readonly ShareQuestion[] = [];

/** What other desks did that a person has to look at, oldest first. */
export const useQuestions = (): readonly ShareQuestion[] => useAsk('share.list', null).value?.questions ?? none;
