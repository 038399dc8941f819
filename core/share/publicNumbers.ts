import type { ContactSnapshot } from '../contact/contact.ts';
import type { Block, ReleaseDocument } from '../release/document/document.ts';
import { sameValue } from '../sameValue.ts';

/** A contact with its public numbers alone: no other ever leaves this computer. */
export const withPublicNumbers = <C extends ContactSnapshot>(contact: C): C => ({
  ...contact,
  phones: contact.phones.filter((phone) => phone.public),
});

/** A contact that came from another desk, with the numbers that never left this one put back. */
export function withOwnNumbers<C extends ContactSnapshot>(arrived: C, own: ContactSnapshot | undefined): C {
  if (!own) return arrived;
  const isUntouched = sameValue(withPublicNumbers(own).phones, arrived.phones);
  return { ...arrived, phones: isUntouched ? own.phones : [...arrived.phones, ...own.phones.filter((phone) => !phone.public)] };
}

/** A text with the public numbers of its contact blocks alone. */
export const documentWithPublicNumbers = (document: ReleaseDocument): ReleaseDocument => ({
  ...document,
  blocks: document.blocks.map((block) => (block.type === 'contact' ? { ...block, contact: withPublicNumbers(block.contact) } : block)),
});

/** A text that came from another desk, with the numbers that never left this one put back into the contact blocks both have. */
export function documentWithOwnNumbers(arrived: ReleaseDocument, own: ReleaseDocument): ReleaseDocument {
  const contacts = new Map(own.blocks.flatMap((block) => (block.type === 'contact' ? [[block.id, block.contact] as const] : [])));
  const withOwn = (block: Block): Block =>
    block.type === 'contact' ? { ...block, contact: withOwnNumbers(block.contact, contacts.get(block.id)) } : block;
  return { ...arrived, blocks: arrived.blocks.map(withOwn) };
}
