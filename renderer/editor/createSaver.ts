import type { CallAnswer, CallArgument, OpenedRelease } from '../../core/ipc/contract.ts';
import { changeBetween } from '../../core/release/document/documentChange.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Bridge } from '../../core/ipc/bridge.ts';

type Draft = CallArgument<'release.save'>;
type Calls = Pick<Bridge['calls'], 'release.save' | 'release.saveChange'>;

/**
 * Stores an open release again and again: only the blocks that are not stored yet are sent, since the whole of a long text
 * would hold up the next keys. When the library's text is another than the one the change was made to, the whole is sent.
 */
export function createSaver(calls: Calls, { release, seal }: Pick<OpenedRelease, 'release' | 'seal'>) {
  let stored: { document: Draft['document']; seal: string } | null = { document: release.document, seal };
  return async (draft: Draft): Promise<Result<CallAnswer<'release.save'>>> => {
    const saved = (stored && (await saveChange(calls, draft, stored))) ?? (await calls['release.save'](draft));
    stored = saved.ok ? { document: draft.document, seal: saved.value.seal } : null;
    return saved;
  };
}

/** Null where the whole is wanted. */
async function saveChange(calls: Calls, { id, fields, document, caret }: Draft, stored: { document: Draft['document']; seal: string }) {
  const change = changeBetween(stored.document, document);
  const saved = await calls['release.saveChange']({ id, fields, change, caret, seal: stored.seal });
  if (!saved.ok) return saved;
  return saved.value && ok(saved.value);
}
