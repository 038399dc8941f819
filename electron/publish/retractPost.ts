import type { Outcome } from '../../core/outbox/outcome.ts';
import type { Told } from '../../core/outbox/replyFault.ts';
import { stillUnderWay } from '../../core/outbox/wordpress/stillUnderWay.ts';
import { readPost, readPosts, type Post } from '../../core/outbox/wordpress/readWordPress.ts';
import { wordpressRequest, type WordPressAsk } from '../../core/outbox/wordpress/wordpressRequest.ts';
import type { Load } from './adapter.ts';
import { exchange, type Line } from './exchange.ts';

const ask = (line: Line, asked: WordPressAsk) => exchange(line, wordpressRequest(asked));

/**
 * Takes a release back from a WordPress site: whatever of it is public or will be goes among the drafts, also when somebody there has
 * changed it, and what is in the trash stays there. The site believes a word to publish that comes late, so it is looked at again
 * until none can come any more.
 */
export async function retractPost(line: Line, { parcel, ours }: Load, told: Told): Promise<Outcome> {
  const found = readPosts(await ask(line, { for: 'found', release: parcel.releaseId }), told);
  if (!found.ok) return settled(found.fault, told);
  for (const post of found.value.filter(isShown)) {
    const back = readPost(await ask(line, { for: 'to-draft', post: post.id }), told);
    if (!back.ok) return settled(back.fault, told);
    if (isShown(back.value)) return { kind: 'again', whole: false, error: { kind: 'not-shown', name: told.name }, after: null };
  }
  const quiet = stillUnderWay(ours.lastPublish, told.now);
  return quiet > 0
    ? { kind: 'again', whole: false, error: { kind: 'recall-watched', name: told.name }, after: quiet }
    : { kind: 'delivered', receipt: null };
}

const isShown = ({ status }: Post): boolean => status !== 'draft' && status !== 'trash';
const settled = (fault: Extract<ReturnType<typeof readPosts>, { ok: false }>['fault'], { name }: Told): Outcome =>
  fault.kind === 'conflict' ? { kind: 'blocked', error: { kind: 'remote-conflict', name } } : fault;
