import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, $isTextNode, COMMAND_PRIORITY_EDITOR, type LexicalEditor } from 'lexical';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../../../app/windowContext.ts';
import { CommentForm } from './CommentForm.tsx';
import './comments.css';
import { OPEN_COMMENT_COMMAND } from './openComment.ts';
import { ThreadCard } from './ThreadCard.tsx';
import { $threadAtCaret } from './threadAtCaret.ts';
import { $reply, $beginThread, $passage, $removeThread, $resolve, type Said } from './threads.ts';
import { ThreadsExtension, type StandingThread } from './ThreadsExtension.ts';

interface CommentsPanelProps {
  isLocked: boolean;
  /** Brings the panel into sight. */
  onOpen: () => void;
}

/** What was said about passages of the text, in their order, and the field for something new. Nothing is shown while nobody says anything. */
export function CommentsPanel({ isLocked, onOpen }: CommentsPanelProps) {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  const { toasts } = useWindow();
  const standing = useExtensionSignalValue(ThreadsExtension, 'standing');
  const atHand = useExtensionSignalValue(ThreadsExtension, 'atHand');
  /** The thread that is replied to, or `new` for one that is begun. */
  const [open, setOpen] = useState<string | null>(null);
  const [passage, setPassage] = useState('');
  const $asked = useEffectEvent(() => {
    const words = $passage();
    const here = $threadAtCaret(standing.map(({ thread }) => thread));
    if (here === null && words === '') {
      toasts.add({ text: t('comments.noPassage') });
      return;
    }
    onOpen();
    setPassage(words);
    setOpen(here ?? 'new');
  });
  useEffect(
    () =>
      editor.registerCommand(
        OPEN_COMMENT_COMMAND,
        () => {
          $asked();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  const close = () => {
    setOpen(null);
    editor.focus();
  };
  const act = (change: () => void) => {
    editor.update(change, { discrete: true });
    close();
  };
  const begin = (said: Said) => {
    let hasBegun = false;
    const id = crypto.randomUUID();
    act(() => {
      hasBegun = $beginThread(id, said);
    });
    if (!hasBegun) toasts.add({ text: t('comments.noPassage') });
  };
  const isOpen = ({ thread }: StandingThread): boolean => thread.resolvedAt === null;
  const card = (one: StandingThread) => {
    const { id } = one.thread;
    return (
      <ThreadCard
        key={id}
        standing={one}
        isAtHand={id === atHand}
        isLocked={isLocked}
        isReplying={open === id}
        onShow={() => {
          show(editor, one.keys);
        }}
        onReplying={(isReplying) => {
          setOpen(isReplying ? id : null);
        }}
        onReply={(said) => {
          act(() => {
            $reply(id, said);
          });
        }}
        onResolve={(isResolved) => {
          editor.update(() => {
            $resolve(id, isResolved ? new Date().toISOString() : null);
          });
        }}
        onRemove={() => {
          editor.update(() => {
            $removeThread(id, one.keys);
          });
        }}
      />
    );
  };
  if (standing.length === 0 && open !== 'new') return null;
  const resolved = standing.filter((one) => !isOpen(one));
  return (
    <section className="comments" aria-label={t('comments.label')}>
      <h2>{t('comments.label')}</h2>
      <p className="help">{t('comments.why')}</p>
      {open === 'new' && (
        <div className="thread" data-at-hand>
          <p className="thread-passage">{passage}</p>
          <CommentForm label={t('comments.new')} act={t('comments.say')} onSay={begin} onCancel={close} />
        </div>
      )}
      <ul>{standing.filter(isOpen).map(card)}</ul>
      {resolved.length > 0 && (
        <details>
          <summary>{t('comments.resolved', { count: resolved.length })}</summary>
          <ul>{resolved.map(card)}</ul>
        </details>
      )}
    </section>
  );
}

/** Selects a passage and brings it into sight. */
function show(editor: LexicalEditor, keys: readonly string[]): void {
  editor.update(
    () => {
      const [first, last] = [$getNodeByKey(keys[0] ?? ''), $getNodeByKey(keys.at(-1) ?? '')];
      if (!$isTextNode(first) || !$isTextNode(last)) return;
      const selection = first.select(0, 0);
      selection.focus.set(last.getKey(), last.getTextContentSize(), 'text');
    },
    { discrete: true },
  );
  editor.focus();
  editor.getElementByKey(keys[0] ?? '')?.scrollIntoView({ block: 'center' });
}
