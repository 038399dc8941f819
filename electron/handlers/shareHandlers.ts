import { ok } from '../../core/result.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names = 'share.list' | 'share.now' | 'share.open' | 'share.answer' | 'share.take';
type Needs = Pick<Services, 'library' | 'sharing' | 'tell'>;

/** Answers about what is shared with other desks: how it stands, what is to be decided, and what was decided. */
export const shareHandlers = ({ library, sharing, tell }: Needs): Pick<Handlers, Names> => ({
  'share.list': async () => {
    const questions = await library.shareQuestions();
    return questions.ok ? ok({ states: sharing.state(), questions: questions.value }) : questions;
  },
  'share.now': async () => {
    sharing.wake();
    return ok(null);
  },
  'share.open': (key) => library.openShareQuestion(key),
  'share.answer': async (given) => {
    const answered = await library.answerShare(given);
    if (!answered.ok) return answered;
    tell('share.changed', null);
    if (given.key.kind === 'drafts') tell('library.changed', { id: given.key.id });
    else tell('contacts.changed', null);
    // What was decided here is what the others wait for.
    sharing.wake();
    return answered;
  },
  'share.take': async ({ id }) => {
    const taken = await library.shareTake(id);
    if (!taken.ok) return taken;
    tell('share.changed', null);
    tell('library.changed', { id });
    sharing.wake();
    return ok({ isChanged: taken.value });
  },
});
