import type { ReactElement } from 'react';
import { $create, $getDocument, $getState, $setState, createState, DecoratorNode, type DOMExportOutput, type LexicalNode } from 'lexical';
import type { ContactSnapshot } from '../../../../core/contact/contact.ts';
import { emptyContact } from '../../../../core/contact/emptyContact.ts';
import type { BlockOf } from '../../../../core/release/document/document.ts';
import { ownTypes } from '../tree/lexicalJson.ts';
import { ContactView } from '../views/ContactView.tsx';
import { $releaseLanguage } from './LanguageExtension.ts';
import { contactLines } from './contactLines.ts';

const nobody: ContactSnapshot = emptyContact('en');

export type ContactLayout = BlockOf<'contact'>['layout'];

/** How a contact is printed, where it came from, and the copy itself. */
export const layoutState = createState('layout', { parse: (value): ContactLayout => (value === 'line' ? 'line' : 'card') });
export const contactIdState = createState('contactId', { parse: (value) => (typeof value === 'string' ? value : null) });
export const contactState = createState('contact', {
  parse: (value) => (value === undefined || value === null ? nobody : (value as ContactSnapshot)),
});

/** A copy of a contact, in one piece: its words are changed in the contact book, never typed over. */
export class ContactNode extends DecoratorNode<ReactElement> {
  override $config() {
    return this.config(ownTypes.contact, {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: layoutState },
        { flat: true, stateConfig: contactIdState },
        { flat: true, stateConfig: contactState },
      ],
    });
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('div');
    element.className = 'atomic';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): false {
    return false;
  }

  /** Only what is public: this text goes to the clipboard and so to other programs. */
  override getTextContent(): string {
    return contactLines($getState(this, contactState), $releaseLanguage()).join('\n');
  }

  override exportDOM(): DOMExportOutput {
    const element = $getDocument().createElement('div');
    for (const line of contactLines($getState(this, contactState), $releaseLanguage())) {
      const paragraph = $getDocument().createElement('p');
      paragraph.textContent = line;
      element.append(paragraph);
    }
    return { element };
  }

  override decorate(): ReactElement {
    return (
      <ContactView
        nodeKey={this.getKey()}
        layout={$getState(this, layoutState)}
        contactId={$getState(this, contactIdState)}
        contact={$getState(this, contactState)}
      />
    );
  }
}

/** A new contact block; `contactId` names the entry of the contact book it is a copy of. */
export function $createContactNode(given: { layout: ContactLayout; contactId: string | null; contact: ContactSnapshot }): ContactNode {
  const node = $create(ContactNode);
  $setState(node, layoutState, given.layout);
  $setState(node, contactIdState, given.contactId);
  $setState(node, contactState, given.contact);
  return node;
}

export const $isContactNode = (node: LexicalNode | null | undefined): node is ContactNode => node instanceof ContactNode;
