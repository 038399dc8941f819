import { documentText } from '../release/documentText.ts';
import { inlineText } from '../release/inlineText.ts';
import type { Block } from '../release/document/document.ts';
import { withoutThreads } from '../release/document/withoutThreads.ts';
import type { ReleaseFields } from '../release/release.ts';
import { align } from './align.ts';
import type { Pair } from './align.ts';
import { blockContent, blockFrame } from './blockContent.ts';
import { canBecome, compareBlocks } from './compareBlocks.ts';
import type { BlockPair, Languages } from './compareBlocks.ts';
import type { ComparedBlock, ComparedRow } from './comparedBlock.ts';
import { changedFields } from './changedFields.ts';
import { emptyBlock } from './emptyBlock.ts';
import { likeness } from './likeness.ts';
import type { ReleaseText } from './revision.ts';
import { newTally } from './tally.ts';
import type { Tally } from './tally.ts';

/** Two texts of a release side by side. */
export interface ComparedReleases {
  /** The fields that differ, in the order of the inspector. */
  fields: readonly (keyof ReleaseFields)[];
  /** The body; read down, each side is the whole text in its own order. */
  rows: readonly ComparedRow[];
  /** Words of the body that are only in the newer and only in the older text. */
  added: number;
  removed: number;
}

/** Finds what is different between an older and a newer text of a release. */
export function compareReleases(older: ReleaseText, newer: ReleaseText): ComparedReleases {
  const languages = { before: older.fields.language, after: newer.fields.language };
  const tally = newTally();
  // Comments are no part of what is compared.
  const pairs = align(withoutThreads(older.document).blocks, withoutThreads(newer.document).blocks, {
    idOf: ({ id }) => id,
    keyOf: blockContent,
    likeness: (one, other) => (canBecome(one, other) ? likeness(textOf(one, languages), textOf(other, languages)) : null),
  });
  const rows = pairs.map((pair) => rowOf(pair, languages, tally));
  return { fields: changedFields(older.fields, newer.fields), rows, added: tally.added, removed: tally.removed };
}

function rowOf(pair: Pair<Block>, languages: Languages, tally: Tally): ComparedRow {
  const { before, after, moved } = pair;
  if (before && after) {
    const { notes, ...sides } = compareBlocks(before, after, languages, tally);
    const isSeen = notes.length > 0 || runsOf(sides.before).length > 0 || runsOf(sides.after).length > 0;
    if (isSeen) return { ...sides, change: 'changed', notes };
    if (blockFrame(before) === blockFrame(after)) return { ...sides, change: 'kept', notes: [] };
    return { ...sides, change: 'changed', notes: [before.type === 'list' || before.type === 'table' ? 'setting' : 'unseen'] };
  }
  if (before) {
    const sides = movedSides(before, moved && 'to' in moved ? moved.to : null, languages, tally);
    return { change: moved ? 'movedAway' : 'removed', before: sides.before, after: null, notes: moved ? sides.notes : [] };
  }
  if (!after) throw new Error('A row with nothing on either side');
  const from = moved && 'from' in moved ? moved.from : null;
  // The words of a moved block were counted where it stood.
  const sides = from ? compareBlocks(from, after, languages, newTally()) : compareBlocks(emptyBlock(after), after, languages, tally);
  return { change: moved ? 'movedHere' : 'added', before: null, after: sides.after, notes: moved ? sides.notes : [] };
}

const movedSides = (before: Block, to: Block | null, languages: Languages, tally: Tally): BlockPair =>
  compareBlocks(before, to ?? emptyBlock(before), languages, tally);

/** The stretches of a block that are not as they are on the other side. */
function runsOf(block: ComparedBlock): unknown[] {
  switch (block.type) {
    case 'rule':
    case 'opaque':
      return [];
    case 'list':
      return block.items.filter(({ line }) => line.change !== 'kept');
    case 'table':
      return [...block.caption.filter(isNews), ...block.rows.flat().filter(({ line }) => line.change !== 'kept')];
    case 'figure':
      return [...block.caption, ...block.credit, ...block.description].filter(isNews);
    case 'contact':
    case 'signOff':
    case 'boilerplate':
      return block.lines.filter(({ change }) => change !== 'kept');
    default:
      return [...block.runs, ...block.attribution].filter(isNews);
  }
}

const isNews = ({ change }: { change: string }): boolean => change !== 'kept';

const textOf = (block: Block, { after }: Languages): string =>
  'children' in block ? inlineText(block.children) : documentText({ version: 1, blocks: [block] }, after);
