import { $isQuoteNode } from '@lexical/rich-text';
import { $setState, type LexicalNode } from 'lexical';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { releaseLanguages, type ReleaseLanguage } from '../../../../core/i18n/language.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { quoteLanguageState, speakerState } from '../nodes/quoteState.ts';
import type { QuoteValues } from './editedBlock.ts';
import { BlockForm } from './BlockForm.tsx';

interface QuoteFormProps {
  values: QuoteValues;
  change: (act: (node: LexicalNode) => void) => void;
  close: () => void;
}

const longest = { rank: 200, name: 200, office: 300 };

/** Who said the words of a quote, and in which language. The line under the quote is made of it. */
export function QuoteForm({ values, change, close }: QuoteFormProps) {
  const { t } = useTranslation('body');
  const { t: tApp } = useTranslation();
  const [speaker, setSpeaker] = useState(values.speaker ?? { rank: '', name: '', office: '' });
  const [language, setLanguage] = useState<ReleaseLanguage | 'release'>(values.language ?? 'release');
  const done = () =>
    change((node) => {
      if (!$isQuoteNode(node)) return;
      const { rank, name, office } = speaker;
      const said = { rank: rank.trim(), name: name.trim(), office: office.trim() };
      $setState(node, speakerState, said.rank + said.name + said.office === '' ? null : said);
      $setState(node, quoteLanguageState, language === 'release' ? null : language);
    });
  return (
    <BlockForm onCancel={close} onDone={done}>
      {(['name', 'rank', 'office'] as const).map((part) => (
        <TextField
          key={part}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that was opened takes the focus
          autoFocus={part === 'name'}
          label={t(`quote.${part}`)}
          example={t(`quote.${part}Example`)}
          value={speaker[part]}
          maxLength={longest[part]}
          onChange={(words) => {
            setSpeaker((all) => ({ ...all, [part]: words }));
          }}
        />
      ))}
      <SelectField<ReleaseLanguage | 'release'>
        label={t('quote.language')}
        value={language}
        options={[
          { id: 'release', name: t('quote.sameLanguage') },
          ...releaseLanguages.map((id) => ({ id, name: tApp(`language.${id}`) })),
        ]}
        onChange={setLanguage}
      />
    </BlockForm>
  );
}
