import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../core/merge/decided.ts';
import { releaseFieldsSchema, type ReleaseFields } from '../../core/release/release.ts';
import { TextField } from '../ui/TextField.tsx';

interface OwnFieldProps {
  text: string;
  field: keyof ReleaseFields;
  /** The language tag of what is typed. */
  lang: string;
  onDecide: (decision: Decision | null) => void;
}

/** A field written anew, beginning with what stands here. */
export function OwnField({ text, field, lang, onDecide }: OwnFieldProps) {
  const { t } = useTranslation('share');
  const [typed, setTyped] = useState(text);
  return (
    <div lang={lang}>
      <TextField
        label={t('own')}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          onDecide(releaseFieldsSchema.shape[field].safeParse(next).success ? { take: 'text', text: next } : null);
        }}
        multiline={field === 'notes'}
        autoFocus
      />
    </div>
  );
}
