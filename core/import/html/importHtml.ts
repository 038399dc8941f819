import { fail, ok, type Result } from '../../result.ts';
import { inlineText } from '../../release/inlineText.ts';
import type { Block } from '../../release/document/document.ts';
import { documentVersion } from '../../release/document/document.ts';
import { contactsAtEnd } from '../contactInText.ts';
import { dayInLine } from '../dayInText.ts';
import type { Dropped, Imported } from '../imported.ts';
import { wordsIn } from '../pageWords.ts';
import { languageOfText } from '../languageOfText.ts';
import { releaseOf } from '../releaseLines.ts';
import { signOffAtEnd } from '../signOffInText.ts';
import { withFacts } from '../withFacts.ts';
import { withTypedLists } from '../typedLists.ts';
import type { SourceLine } from '../sourceLines.ts';
import { isOwn, ownFacts, ownRelease, type OwnProperties } from './ownRelease.ts';
import { blocksOfHtml, type FoundBlock } from './blocksOfHtml.ts';
import { levelled } from './pastedHtml.ts';
import { withoutReleaseLines } from './withoutReleaseLines.ts';

interface Source {
  html: string;
  /** What the person calls the source. */
  name: string;
  newId: () => string;
  /** The SHA-256 of a picture that comes with the source, or null where it does not. */
  photoOf: (src: string) => string | null;
  /** The zone of this desk's clock (IANA), for an embargo that names none. */
  zone: string;
  /** What was left out before this: an embargo may stand in a header. */
  outside?: readonly Dropped[];
  /** What one of our own files says in its properties. */
  properties?: OwnProperties | null;
  /** Foot- and endnotes as HTML: they follow everything else. */
  notes?: string;
}

const longestHeadline = 300;

/**
 * Makes one release of HTML, from whatever program: headline, date under it, body, sign-off and contacts at its end. Where nothing
 * can be the headline its field stays empty. Error: `file-empty`, of a source in which there is nothing at all.
 */
export function importHtml({ html, name, newId, photoOf, zone, outside = [], properties = null, notes = '' }: Source): Result<Imported> {
  const dropped: Dropped[] = [];
  const reading = { newId, photoOf, drop: (piece: Dropped) => void dropped.push(piece) };
  const whole = blocksOfHtml(html, reading);
  const { blocks: all, lines } = withoutReleaseLines(whole, zone);
  const after = notes === '' ? [] : blocksOfHtml(notes, reading).map(levelled);
  const isOurs = isOwn(whole);
  const at = isOurs ? all.findIndex(isLarge) : headlineAt(all);
  const first = all[at];
  const headline = first ? textOf(first) : '';
  if ([all, after, lines, dropped, outside].every(({ length }) => length === 0)) return fail({ kind: 'file-empty', name });
  const rest = all.filter((_, place) => place !== at);
  const under = rest[0]?.type === 'paragraph' ? dayInLine(textOf(rest[0])) : null;
  const dayUnder = under?.ok ? under.value : null;
  const body = dayUnder === null ? rest : rest.slice(1);
  const release = releaseOf(lines, [...outside, ...dropped], { zone, date: dayUnder });
  const said = isOurs && properties ? ownFacts(properties) : null;
  const language = said?.language ?? languageOfText([headline, ...body.map(textOf)].join('\n'));
  const markers: string[] = [];
  const own = isOurs ? ownRelease(rest, language, newId) : null;
  const { blocks, contactLines } = own
    ? { blocks: own.blocks.map(levelled), contactLines: wordsIn(rest) }
    : withEnd(withTypedLists(body, markers), language, newId);
  const imported: Imported = {
    fields: {
      kind: own?.kind ?? said?.kind ?? 'news',
      language,
      number: own?.number ?? '',
      headline,
      subheadline: own?.subheadline ?? '',
      date: own?.date ?? dayUnder ?? release.day,
      dateline: own?.dateline ?? null,
      embargo: release.embargo,
      training: said?.training ?? '',
      notes: own?.notes ?? '',
    },
    document: { version: documentVersion, blocks: notEmpty([...blocks, ...after], newId) },
    dropped: [...lines.map((text): Dropped => ({ reason: 'release-line', text })), ...(own?.dropped ?? []), ...dropped],
    asks: release.asks,
    understood: [...(dayUnder === null || !rest[0] ? [] : [textOf(rest[0])]), ...contactLines, ...markers],
    place: null,
  };
  // Our own file has said what it is.
  return ok(own ? imported : withFacts(imported));
}

const isLarge = (block: FoundBlock): boolean => block.type === 'heading' && block.level === 1;

/** The first large heading; without one the first heading or paragraph. None where that one is too long for a headline. */
function headlineAt(blocks: readonly FoundBlock[]): number {
  const large = blocks.findIndex(isLarge);
  const at = large === -1 ? blocks.findIndex((block) => block.type === 'heading' || block.type === 'paragraph') : large;
  const found = blocks[at];
  return found && textOf(found).length <= longestHeadline ? at : -1;
}

const textOf = (block: FoundBlock): string => ('children' in block ? inlineText(block.children).replace(/\s+/gu, ' ').trim() : '');

/** The short paragraphs at the end are read as sign-off and contacts where they look like them. */
function withEnd(
  found: readonly FoundBlock[],
  language: Imported['fields']['language'],
  newId: () => string,
): { blocks: Block[]; contactLines: string[] } {
  const start = found.findLastIndex((block) => block.type !== 'paragraph') + 1;
  const lines = found.slice(start).flatMap((block, group): SourceLine[] =>
    block.type === 'paragraph'
      ? inlineText(block.children)
          .split('\n')
          .map((text) => ({ text: text.trim(), group }))
      : [],
  );
  const { before, contacts } = contactsAtEnd(lines, language);
  const { before: prose, signOff } = signOffAtEnd(before);
  const taken = new Set(lines.slice(prose.length).map(({ group }) => group));
  // A paragraph of which a line stays is left as it is.
  for (const { group } of lines.slice(0, prose.length)) taken.delete(group);
  const kept = found.filter((_, place) => place < start || !taken.has(place - start)).map(levelled);
  const isWhole = lines.slice(prose.length).every(({ group }) => taken.has(group));
  if (!isWhole) return { blocks: found.map(levelled), contactLines: [] };
  return {
    blocks: [
      ...kept,
      ...(signOff.length > 0 ? [{ type: 'signOff' as const, id: newId(), signOffId: null, lines: signOff }] : []),
      ...contacts.map((contact) => ({ type: 'contact' as const, id: newId(), layout: 'card' as const, contactId: null, contact })),
    ],
    contactLines: lines.slice(before.length).map(({ text }) => text),
  };
}

const notEmpty = (blocks: Block[], newId: () => string): Block[] =>
  blocks.length > 0 ? blocks : [{ type: 'paragraph', id: newId(), children: [] }];
