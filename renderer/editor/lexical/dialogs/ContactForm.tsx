import { $setState, type LexicalNode } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { RadioChoice } from '../../../ui/RadioChoice.tsx';
import { $isContactNode, layoutState, type ContactLayout } from '../nodes/ContactNode.tsx';
import type { ContactValues } from './editedBlock.ts';
import { BlockForm } from './BlockForm.tsx';

interface ContactFormProps {
  values: ContactValues;
  change: (act: (node: LexicalNode) => void) => void;
  /** Takes the book's copy; null where there is no newer one. */
  update: (() => void) | null;
  remove: () => void;
  close: () => void;
}

/** Card or line, the copy brought up to date, and a way to take the contact out. */
export function ContactForm({ values, change, update, remove, close }: ContactFormProps) {
  const { t } = useTranslation('body');
  const [layout, setLayout] = useState<ContactLayout>(values.layout);
  const choice = useRef<HTMLDivElement>(null);
  useEffect(() => choice.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  return (
    <BlockForm
      onCancel={close}
      onDone={() =>
        change((node) => {
          if ($isContactNode(node)) $setState(node, layoutState, layout);
        })
      }
      acts={
        <>
          <Button weight="quiet" onPress={remove}>
            {t('contact.remove')}
          </Button>
          {update !== null && (
            <Button weight="quiet" onPress={update}>
              {t('contact.update')}
            </Button>
          )}
        </>
      }
    >
      <div ref={choice}>
        <RadioChoice<ContactLayout>
          label={t('contact.layout')}
          value={layout}
          onChange={setLayout}
          options={[
            { id: 'card', name: t('contact.card') },
            { id: 'line', name: t('contact.line') },
          ]}
        />
      </div>
    </BlockForm>
  );
}
