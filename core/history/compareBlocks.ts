import { unreachable } from '../export/unreachable.ts';
import type { ReleaseLanguage } from '../i18n/language.ts';
import { attributionText } from '../release/attributionText.ts';
import type { Block, BlockOf } from '../release/document/document.ts';
import type { BlockNote, ComparedBlock } from './comparedBlock.ts';
import { compareLines, compareWords } from './compareWords.ts';
import { compareLinesOf, plainLines } from './compareLinesOf.ts';
import { compareTables } from './compareTables.ts';
import { contactLines } from './contactLines.ts';
import { listLines } from './listLines.ts';
import type { Tally } from './tally.ts';

/** The two sides of one block, and what of it changed besides its words. */
export interface BlockPair {
  before: ComparedBlock;
  after: ComparedBlock;
  notes: BlockNote[];
}

/** The languages the two texts are in: a contact prints in the language of its release. */
export interface Languages {
  before: ReleaseLanguage;
  after: ReleaseLanguage;
}

/** Tells whether one block can have become another: of the same type, or both running text. */
export const canBecome = (one: Block, other: Block): boolean => one.type === other.type || (isProse(one) && isProse(other));

/** Compares two versions of one block; throws when one cannot have become the other. */
export function compareBlocks(older: Block, newer: Block, languages: Languages, tally: Tally): BlockPair {
  if (isProse(older) && isProse(newer)) {
    const words = compareWords(older.children, newer.children);
    tally.add(words);
    const said = compareLines(attributionOf(older), attributionOf(newer));
    tally.add(said);
    const [was, is] = [proseType(older), proseType(newer)];
    return {
      before: { type: was, runs: words.before, attribution: said.before },
      after: { type: is, runs: words.after, attribution: said.after },
      notes: was === is ? [] : ['retyped'],
    };
  }
  switch (older.type) {
    case 'list':
      if (newer.type === 'list') return compareLists(older, newer, tally);
      break;
    case 'table':
      if (newer.type === 'table') return { ...compareTables(older, newer, tally), notes: [] };
      break;
    case 'figure':
      if (newer.type === 'figure') return compareFigures(older, newer, tally);
      break;
    case 'contact':
      if (newer.type === 'contact') {
        const lines = compareLinesOf(
          plainLines(contactLines(older.contact, languages.before)),
          plainLines(contactLines(newer.contact, languages.after)),
          tally,
        );
        return { ...sidesOf('contact', lines), notes: older.layout === newer.layout ? [] : ['setting'] };
      }
      break;
    case 'signOff':
      if (newer.type === 'signOff')
        return { ...sidesOf('signOff', compareLinesOf(plainLines(older.lines), plainLines(newer.lines), tally)), notes: [] };
      break;
    case 'boilerplate':
      if (newer.type === 'boilerplate')
        return {
          ...sidesOf('boilerplate', compareLinesOf(plainLines(fixedLines(older)), plainLines(fixedLines(newer)), tally)),
          notes: [],
        };
      break;
    case 'rule':
      if (newer.type === 'rule') return { before: { type: 'rule' }, after: { type: 'rule' }, notes: [] };
      break;
    case 'opaque':
      if (newer.type === 'opaque') return { before: { type: 'opaque' }, after: { type: 'opaque' }, notes: [] };
      break;
    case 'paragraph':
    case 'heading':
    case 'quote':
      break;
    default:
      return unreachable(older);
  }
  throw new Error(`A ${older.type} is not compared with a ${newer.type}`);
}

type Prose = BlockOf<'paragraph'> | BlockOf<'heading'> | BlockOf<'quote'>;
const isProse = (block: Block): block is Prose => block.type === 'paragraph' || block.type === 'heading' || block.type === 'quote';
const attributionOf = (block: Prose) => (block.type === 'quote' && block.speaker ? attributionText(block.speaker) : '');
const proseType = (block: Prose) => (block.type === 'heading' ? (`heading${block.level}` as const) : block.type);

function compareLists(older: BlockOf<'list'>, newer: BlockOf<'list'>, tally: Tally): BlockPair {
  const lines = compareLinesOf(listLines(older), listLines(newer), tally);
  const items = (side: (typeof lines)['before']) => side.map(({ line, of }) => ({ ...of, line }));
  const isRenumbered = older.ordered !== newer.ordered;
  const isCountedOtherwise = older.ordered && newer.ordered && (older.start ?? 1) !== (newer.start ?? 1);
  return {
    before: { type: 'list', items: items(lines.before) },
    after: { type: 'list', items: items(lines.after) },
    notes: isRenumbered ? ['retyped'] : isCountedOtherwise ? ['setting'] : [],
  };
}

const creditOf = ({ photographer = '', credit }: BlockOf<'figure'>) => [photographer, credit].filter(Boolean).join(' / ');

function compareFigures(older: BlockOf<'figure'>, newer: BlockOf<'figure'>, tally: Tally): BlockPair {
  const caption = compareWords(older.caption, newer.caption);
  const credit = compareLines(creditOf(older), creditOf(newer));
  const description = compareLines(older.alt, newer.alt);
  for (const words of [caption, credit, description]) tally.add(words);
  const isOtherPhoto = older.photo !== newer.photo;
  const sideOf = (figure: BlockOf<'figure'>, side: 'before' | 'after'): ComparedBlock => ({
    type: 'figure',
    photo: figure.photo,
    alt: figure.alt,
    decorative: figure.decorative,
    isOtherPhoto,
    caption: caption[side],
    credit: credit[side],
    description: description[side],
  });
  const isSetOtherwise = older.decorative !== newer.decorative;
  return {
    before: sideOf(older, 'before'),
    after: sideOf(newer, 'after'),
    notes: [...(isOtherPhoto ? (['photo'] as const) : []), ...(isSetOtherwise ? (['setting'] as const) : [])],
  };
}

const fixedLines = ({ title, paragraphs }: BlockOf<'boilerplate'>) => [...(title === '' ? [] : [title]), ...paragraphs];

const sidesOf = (type: 'contact' | 'signOff' | 'boilerplate', { before, after }: ReturnType<typeof compareLinesOf>) => ({
  before: { type, lines: before.map(({ line }) => line) },
  after: { type, lines: after.map(({ line }) => line) },
});
