import type { ReactNode } from 'react';
import type { NodeKey } from 'lexical';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { useTranslation } from 'react-i18next';
import type { ContactSnapshot } from '../../../../core/contact/contact.ts';
import { printedContact } from '../../../../core/export/sheet/printedContact.ts';
import { UPDATE_COPY_COMMAND } from '../blocks/blockCommands.ts';
import { BookExtension } from '../nodes/BookExtension.ts';
import { phoneWords } from '../nodes/contactLines.ts';
import { LanguageExtension } from '../nodes/LanguageExtension.ts';
import { newerContact } from '../nodes/newerContact.ts';
import { AtomicBlock } from './AtomicBlock.tsx';
import { ContactNotes } from './ContactNotes.tsx';

interface ContactViewProps {
  nodeKey: NodeKey;
  layout: 'card' | 'line';
  contactId: string | null;
  contact: ContactSnapshot;
}

/** A contact as it prints, in the language of the release. Numbers that never leave the computer are shown with a mark. */
export function ContactView({ nodeKey, layout, contactId, contact }: ContactViewProps) {
  const [editor] = useLexicalComposerContext();
  const isEditable = useLexicalEditable();
  const { t } = useTranslation('body');
  const language = useExtensionSignalValue(LanguageExtension, 'language');
  const contacts = useExtensionSignalValue(BookExtension, 'contacts');
  const day = useExtensionSignalValue(BookExtension, 'day');
  const newer = newerContact(contact, contactId, contacts);
  const { name, role, organisation, hours, answersIn, phones, emails } = printedContact(contact, language);
  const facts: ReactNode[] = [role, organisation, hours, answersIn].filter((fact) => fact !== '');
  const own = inHouseOnly(contact);
  const lines: ReactNode[] = [
    ...(name === '' ? [] : [layout === 'card' ? <strong>{name}</strong> : name]),
    ...facts,
    ...phones.map(phoneWords),
    ...printedContact(own, language).phones.map((phone) => (
      <span key={phone.display} className="contact-private">
        {phoneWords(phone)} <span className="contact-mark">{t('contact.private')}</span>
      </span>
    )),
    ...emails,
  ];
  const called = [name, role, organisation].find((words) => words !== '') ?? '';
  return (
    <AtomicBlock nodeKey={nodeKey} label={called === '' ? t('contact.labelEmpty') : t('contact.label', { name: called })} canEdit>
      <address className={`contact ${layout}`}>
        {lines.length === 0 && t('contact.empty')}
        {lines.map((line, place) => (
          // The lines of one contact never change places: the block is replaced as a whole.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={place} className="contact-line">
            {line}
          </span>
        ))}
      </address>
      <ContactNotes
        contact={contact}
        day={day}
        hasNewer={newer !== null}
        onUpdate={isEditable ? () => editor.dispatchCommand(UPDATE_COPY_COMMAND, nodeKey) : null}
      />
    </AtomicBlock>
  );
}

/** The same contact with nothing but its private numbers, so that they are read and printed by the same rules. */
const inHouseOnly = (contact: ContactSnapshot): ContactSnapshot => ({
  ...contact,
  phones: contact.phones.filter((phone) => !phone.public).map((phone) => ({ ...phone, public: true })),
});
