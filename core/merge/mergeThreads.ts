import type { Thread } from '../release/document/thread.ts';
import { merged3 } from './merged3.ts';

/** Merges comments: every thread and every reply of both sides stays, unless one side deleted a thread the other left as it was. */
export function mergeThreads(base: readonly Thread[], ours: readonly Thread[], theirs: readonly Thread[]): Thread[] {
  const find = (threads: readonly Thread[], id: string) => threads.find((thread) => thread.id === id);
  const ids = [...new Set([...base, ...ours, ...theirs].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [was, own, other] = [find(base, id), find(ours, id), find(theirs, id)];
    if (!own || !other) {
      const left = own ?? other;
      return left && (!was || JSON.stringify(left) !== JSON.stringify(was)) ? left : [];
    }
    const { value: resolvedAt } = merged3(was?.resolvedAt ?? null, own.resolvedAt, other.resolvedAt);
    return { ...other, ...own, resolvedAt, comments: allComments(own.comments, other.comments) };
  });
}

type Comments = Thread['comments'];

/** The comments of both sides in the order in which they were said, each once. */
function allComments(ours: Comments, theirs: Comments): Comments {
  const said = new Map([...ours, ...theirs].map((comment) => [JSON.stringify(comment), comment]));
  return [...said.values()].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
