import type { ContactSnapshot } from '../contact/contact.ts';
import type { Block, BlockOf, ReleaseDocument } from '../release/document/document.ts';
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

/** A text with the public numbers of its contact blocks alone, those that a newer version of the program wrote among them. */
export const documentWithPublicNumbers = (document: ReleaseDocument): ReleaseDocument => ({
  ...document,
  blocks: document.blocks.map((block) => {
    if (block.type === 'opaque') return { ...block, raw: publicPart(block.raw) };
    return block.type === 'contact' ? { ...block, contact: withPublicNumbers(block.contact) } : block;
  }),
});

type Raw = BlockOf<'opaque'>['raw'];

/** What is not marked as private of a value nobody here knows. */
function publicPart(raw: Raw): Raw {
  if (typeof raw !== 'object' || raw === null) return raw;
  if (Array.isArray(raw)) return raw.filter((one) => !isPrivate(one)).map(publicPart);
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, publicPart(value)]));
}

const isPrivate = (one: Raw): boolean => typeof one === 'object' && one !== null && 'public' in one && one['public'] === false;

/** A text that came from another desk, with the numbers that never left this one put back into the contact blocks both have. */
export function documentWithOwnNumbers(arrived: ReleaseDocument, own: ReleaseDocument): ReleaseDocument {
  const contacts = new Map(own.blocks.flatMap((block) => (block.type === 'contact' ? [[block.id, block.contact] as const] : [])));
  const unknown = new Map(own.blocks.flatMap((block) => (block.type === 'opaque' ? [[block.id, block] as const] : [])));
  const withOwn = (block: Block): Block => {
    if (block.type === 'opaque') return withOwnPart(block, unknown.get(block.id));
    return block.type === 'contact' ? { ...block, contact: withOwnNumbers(block.contact, contacts.get(block.id)) } : block;
  };
  return { ...arrived, blocks: arrived.blocks.map(withOwn) };
}

/** A block nobody here knows keeps what is private of it as long as nothing else of it was changed. */
const withOwnPart = (arrived: BlockOf<'opaque'>, own: BlockOf<'opaque'> | undefined): BlockOf<'opaque'> =>
  own && sameValue(publicPart(own.raw), arrived.raw) ? own : arrived;
