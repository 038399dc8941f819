import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { longestComment } from '../../../../core/release/document/thread.ts';
import { useWindow } from '../../../app/windowContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Said } from './threads.ts';

interface CommentFormProps {
  /** What the field is called, and what its button does. */
  label: string;
  act: string;
  onSay: (said: Said) => void;
  onCancel: () => void;
}

/** A field for one comment. Ctrl+Enter says it, Escape leaves; the name is asked for once and then kept in the settings. */
export function CommentForm({ label, act, onSay, onCancel }: CommentFormProps) {
  const { t } = useTranslation('body');
  const { settings, setSettings } = useWindow();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // The field takes the focus without being brought into sight.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const isNamed = settings.author !== '';
  const words = text.trim();
  const say = () => {
    if (words === '') return;
    const author = isNamed ? settings.author : name.trim();
    if (author !== settings.author) setSettings({ author });
    onSay({ author, at: new Date().toISOString(), text: words });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) say();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and Ctrl+Enter of the fields inside
    <form
      ref={form}
      className="comment-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever asks for the field writes in it next */}
      <TextField label={label} multiline autoFocus value={text} maxLength={longestComment} onChange={setText} />
      {!isNamed && <TextField label={t('comments.name')} help={t('comments.nameWhy')} value={name} maxLength={120} onChange={setName} />}
      <div className="comment-acts">
        <Button weight="filled" isDisabled={words === ''} onPress={say}>
          {act}
        </Button>
        <Button onPress={onCancel}>{t('form.cancel')}</Button>
      </div>
    </form>
  );
}
