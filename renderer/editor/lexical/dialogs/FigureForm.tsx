import { $setState, type LexicalNode } from 'lexical';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../ui/DateField.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { $isFigureNode, altState, creditState, decorativeState, photographerState, takenState } from '../nodes/FigureNode.tsx';
import type { FigureValues } from './editedBlock.ts';
import { BlockForm } from './BlockForm.tsx';

interface FigureFormProps {
  values: FigureValues;
  change: (act: (node: LexicalNode) => void) => void;
  close: () => void;
}

/** Description, photographer, day, credit, and whether a photo only decorates and needs no description. */
export function FigureForm({ values, change, close }: FigureFormProps) {
  const { t } = useTranslation('body');
  const [alt, setAlt] = useState(values.alt);
  const [decorative, setDecorative] = useState(values.decorative);
  const [photographer, setPhotographer] = useState(values.photographer);
  const [taken, setTaken] = useState(values.taken === '' ? null : values.taken);
  const [credit, setCredit] = useState(values.credit);
  return (
    <BlockForm
      onCancel={close}
      onDone={() =>
        change((node) => {
          if (!$isFigureNode(node)) return;
          $setState(node, altState, decorative ? '' : alt.trim());
          $setState(node, decorativeState, decorative);
          $setState(node, creditState, credit.trim());
          $setState(node, photographerState, photographer.trim());
          $setState(node, takenState, taken ?? '');
        })
      }
    >
      <TextField
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that was opened takes the focus
        autoFocus
        multiline
        label={t('figure.alt')}
        example={t('figure.altExample')}
        help={t('figure.altWhy')}
        value={alt}
        maxLength={2000}
        isDisabled={decorative}
        onChange={setAlt}
      />
      <Switch isSelected={decorative} onChange={setDecorative}>
        {t('figure.decorative')}
      </Switch>
      <TextField
        label={t('figure.photographer')}
        example={t('figure.photographerExample')}
        value={photographer}
        maxLength={500}
        onChange={setPhotographer}
      />
      <DateField label={t('figure.taken')} value={taken} onChange={setTaken} />
      <TextField label={t('figure.credit')} example={t('figure.creditExample')} value={credit} maxLength={500} onChange={setCredit} />
    </BlockForm>
  );
}
