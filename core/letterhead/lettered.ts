import type { Letterhead } from '../settings/settings.ts';
import type { ExportInput } from '../export/exporter.ts';
import type { Block } from '../release/document/document.ts';
import type { Placeholder } from './placeholder.ts';

/** A release taken apart for a letterhead that has places of their own for its parts. */
export interface Lettered {
  /** What stands in the place of the body: everything that has no place of its own. */
  body: ExportInput;
  signoff: ExportInput;
  contacts: ExportInput;
  photos: ExportInput;
}

const placeOf = (block: Block): 'signoff' | 'contacts' | 'photos' | 'body' => {
  if (block.type === 'signOff') return 'signoff';
  if (block.type === 'contact') return 'contacts';
  return block.type === 'figure' ? 'photos' : 'body';
};

/** Takes a release apart by what a letterhead asks for. A dateline with a place of its own does not stand before the lede. */
export function lettered(input: ExportInput, known: readonly Placeholder[]): Lettered {
  const { release } = input;
  const has = (name: Placeholder) => known.includes(name);
  const part = (name: 'signoff' | 'contacts' | 'photos' | 'body', letterhead: Letterhead): ExportInput => ({
    ...input,
    letterhead,
    release: {
      ...release,
      fields: { ...release.fields, ...(name === 'body' && !has('dateline') ? {} : { dateline: null }) },
      document: {
        ...release.document,
        blocks: release.document.blocks.filter((block) => {
          const own = placeOf(block);
          return name === 'body' ? own === 'body' || !has(own) : own === name && has(name);
        }),
      },
    },
  });
  // An end mark closes the whole; where what closes it stands elsewhere, the letterhead says where.
  const closes = !has('endmark') && !has('contacts') && !has('signoff');
  const unmarked: Letterhead = { ...input.letterhead, endMark: '' };
  return {
    body: part('body', closes ? input.letterhead : unmarked),
    signoff: part('signoff', unmarked),
    contacts: part('contacts', unmarked),
    photos: part('photos', unmarked),
  };
}
