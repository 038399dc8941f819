import type { CallName } from '../../core/ipc/names.ts';
import type { Result } from '../../core/result.ts';
import { answer } from '../handlers/answer.ts';
import type { Handlers } from '../handlers/handler.ts';
import { origin } from './origin.ts';

/** Who asks, as Electron tells it: the frame, or null when it has gone meanwhile, and the page it belongs to. */
export interface Asker {
  readonly senderFrame: { readonly url: string; readonly frameToken: string } | null;
  readonly sender: { readonly mainFrame: { readonly frameToken: string } };
}

/** Answers one call of the page: sender first, then size and schema, then the handler. Throws for a stranger. */
export async function answerPage(handlers: Handlers, name: CallName, asker: Asker, argument: unknown): Promise<Result<unknown>> {
  if (!isOurPage(asker)) throw new Error(`${name}: refused, not from our page`);
  return answer(handlers, name, argument);
}

/** Only the main frame of our own page may talk to the machine (Electron security checklist, point 17). */
const isOurPage = ({ senderFrame, sender }: Asker) =>
  senderFrame !== null && senderFrame.url.startsWith(`${origin}/`) && senderFrame.frameToken === sender.mainFrame.frameToken;
