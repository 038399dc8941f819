import { $isTableNode } from '@lexical/table';
import { $setState, type LexicalNode } from 'lexical';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField.tsx';
import { tableCaptionState } from '../nodes/tableCaption.ts';
import type { TableValues } from './editedBlock.ts';
import { BlockForm } from './BlockForm.tsx';

interface TableFormProps {
  values: TableValues;
  change: (act: (node: LexicalNode) => void) => void;
  close: () => void;
}

/** The caption of a table. */
export function TableForm({ values, change, close }: TableFormProps) {
  const { t } = useTranslation('body');
  const [caption, setCaption] = useState(values.caption);
  return (
    <BlockForm
      onCancel={close}
      onDone={() => {
        change((node) => {
          if ($isTableNode(node)) $setState(node, tableCaptionState, caption.trim());
        });
      }}
    >
      <TextField
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that was opened takes the focus
        autoFocus
        label={t('table.caption')}
        example={t('table.captionExample')}
        help={t('table.captionWhy')}
        maxLength={1000}
        value={caption}
        onChange={setCaption}
      />
    </BlockForm>
  );
}
