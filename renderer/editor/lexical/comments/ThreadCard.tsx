import { Check, Reply, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { UiLanguage } from '../../../../core/i18n/language.ts';
import { momentText } from '../../../i18n/timeText.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { CommentForm } from './CommentForm.tsx';
import type { Said } from './threads.ts';
import type { StandingThread } from './ThreadsExtension.ts';

interface ThreadCardProps {
  standing: StandingThread;
  isAtHand: boolean;
  isLocked: boolean;
  isReplying: boolean;
  onShow: () => void;
  onReplying: (isReplying: boolean) => void;
  onReply: (said: Said) => void;
  onResolve: (isResolved: boolean) => void;
  onRemove: () => void;
}

/** One thread: the words it is about, what was said, and what can be done with it. */
export function ThreadCard(props: ThreadCardProps) {
  const { standing, isAtHand, isLocked, isReplying, onShow, onReplying, onReply, onResolve, onRemove } = props;
  const { t, i18n } = useTranslation('body');
  const language = i18n.language as UiLanguage;
  const { thread, keys } = standing;
  const isResolved = thread.resolvedAt !== null;
  return (
    <li className="thread" data-at-hand={isAtHand} data-resolved={isResolved}>
      {keys.length > 0 ? (
        <Button weight="quiet" onPress={onShow} aria-label={t('comments.show', { passage: thread.passage })}>
          <span className="thread-passage">{thread.passage}</span>
        </Button>
      ) : (
        <p className="thread-passage">
          {thread.passage} <em>{t('comments.gone')}</em>
        </p>
      )}
      <ol>
        {thread.comments.map(({ author, at, text }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- comments are only ever added at the end
          <li key={place}>
            <p className="comment-head">
              <strong>{author || t('comments.nobody')}</strong>
              <time dateTime={at}>{momentText(at, language)}</time>
            </p>
            <p className="comment-text">{text}</p>
          </li>
        ))}
      </ol>
      {isReplying && (
        <CommentForm
          label={t('comments.replyLabel')}
          act={t('comments.reply')}
          onSay={onReply}
          onCancel={() => {
            onReplying(false);
          }}
        />
      )}
      {!isLocked && !isReplying && (
        <div className="comment-acts">
          <Button
            weight="quiet"
            onPress={() => {
              onReplying(true);
            }}
          >
            <Reply size={16} strokeWidth={1.75} aria-hidden />
            {t('comments.reply')}
          </Button>
          <Button
            weight="quiet"
            onPress={() => {
              onResolve(!isResolved);
            }}
          >
            {isResolved ? <RotateCcw size={16} strokeWidth={1.75} aria-hidden /> : <Check size={16} strokeWidth={1.75} aria-hidden />}
            {t(isResolved ? 'comments.reopen' : 'comments.resolve')}
          </Button>
          <IconButton icon={Trash2} label={t('comments.remove')} onPress={onRemove} />
        </div>
      )}
    </li>
  );
}
