import { documentLabels } from '../../export/documentLabels.ts';
import { gazetteer } from '../../gazetteer/gazetteer.ts';
import { languageTag, releaseLanguages, type ReleaseLanguage } from '../../i18n/language.ts';
import type { Block, BlockOf, Inline, Speaker } from '../../release/document/document.ts';
import { inlineText } from '../../release/inlineText.ts';
import { kitDocumentKinds, releaseKinds, type Dateline, type ReleaseKind } from '../../release/release.ts';
import { dayInLine } from '../dayInText.ts';
import type { Dropped } from '../imported.ts';
import { isName } from '../personInLine.ts';
import type { FoundBlock } from './blocksOfHtml.ts';
import { ownContactLine, ownContactTable } from './ownContacts.ts';

/** What stands around the body of one of Dateline's own Word files, by the styles of its paragraphs, and the body. */
export interface OwnRelease {
  /** Null where the file does not name it. */
  kind: ReleaseKind | null;
  subheadline: string;
  number: string;
  date: string | null;
  dateline: Dateline | null;
  notes: string;
  blocks: FoundBlock[];
  /** What Dateline prints anew: the end mark, words over contacts. */
  dropped: Dropped[];
}

/** What the properties of such a file say: the tag of its language, the printed name of its kind, its training. */
export interface OwnProperties {
  language: string;
  kind: string;
  training: string;
}

/** The language, kind and training that the properties of one of Dateline's own files name; undefined what they do not. */
export function ownFacts({ language: tag, kind: label, training }: OwnProperties) {
  const language = releaseLanguages.find((one) => languageTag[one] === tag);
  const { kind: labels } = documentLabels(language ?? 'en');
  return { language, kind: releaseKinds.find((one) => labels[one] === label), training: training.slice(0, 500) };
}

const textOf = (block: FoundBlock | undefined): string =>
  block && 'children' in block ? inlineText(block.children).replace(/\s+/gu, ' ').trim() : '';

/** Tells whether the blocks come from one of Dateline's own files. */
export const isOwn = (blocks: readonly FoundBlock[]): boolean =>
  blocks.some(({ role }) => role === 'releaseLine' || role === 'embargoLine' || role === 'issueLine' || role === 'endMark');

/**
 * Reads the blocks of one of Dateline's own files, without release line and headline, back into what they were. A Word file does not
 * hold comments, numbers that are not public, how long a contact is valid, the entries of the books that contacts, sign-offs and fixed
 * texts came from, a fixed text as one, the language of a quote, headings of rows, how a place is written in small letters, who of two
 * in a credit took the picture, and where two sign-offs or lists meet.
 */
export function ownRelease(found: readonly FoundBlock[], language: ReleaseLanguage, newId: () => string): OwnRelease {
  const labels = documentLabels(language);
  const own: OwnRelease = { kind: null, subheadline: '', number: '', date: null, dateline: null, notes: '', blocks: [], dropped: [] };
  const printedAnew = (block: FoundBlock) => void own.dropped.push({ reason: 'printed-anew', text: textOf(block) });
  const notesAt = found.findIndex((block) => block.type === 'heading' && textOf(block) === labels.notes);
  const body = notesAt === -1 ? found : found.slice(0, notesAt);
  if (notesAt !== -1)
    own.notes = found
      .slice(notesAt + 1)
      .map(textOf)
      .join('\n');
  for (const [at, block] of body.entries()) {
    const last = own.blocks.at(-1);
    const { role } = block;
    if (role === 'subtitle' && own.subheadline === '') own.subheadline = textOf(block);
    else if (role === 'releaseLine') own.kind = kindOf(block, language) ?? own.kind;
    else if (role === 'issueLine') Object.assign(own, issueOf(textOf(block), labels.number));
    else if (role === 'endMark' || role === 'note' || textOf(block) === labels.internal) printedAnew(block);
    else if (role === 'signOff') addSignOff(own.blocks, textOf(block), newId);
    else if (role === 'contactLine')
      own.blocks.push({ type: 'contact', id: block.id, layout: 'line', contactId: null, contact: ownContactLine(textOf(block), language) });
    else if (role === 'attribution') addAttribution(own.blocks, textOf(block), newId);
    else if (role === 'caption' && last?.type === 'figure' && block.type === 'paragraph')
      own.blocks[own.blocks.length - 1] = { ...last, ...captionOf(block.children, labels) };
    else if (role === 'tableCaption' && body[at + 1]?.type === 'table') continue;
    else if (block.type === 'table') {
      const contacts = ownContactTable(block, language);
      const over = body[at - 1];
      if (contacts) {
        if (last && isContactHeading(last, labels)) printedAnew(own.blocks.pop() ?? last);
        own.blocks.push(
          ...contacts.map((contact) => ({ type: 'contact' as const, id: newId(), layout: 'card' as const, contactId: null, contact })),
        );
      } else own.blocks.push(over?.role === 'tableCaption' ? { ...block, caption: textOf(over).slice(0, 1000) } : block);
    } else own.blocks.push(block.type === 'figure' ? describedFigure(block, labels) : block);
  }
  takeDateline(own, language);
  return own;
}

/** What stands in a kit beside the releases is named in place of a release line: "FACT SHEET". */
function kindOf(block: FoundBlock, language: ReleaseLanguage): ReleaseKind | null {
  const labels = documentLabels(language);
  return kitDocumentKinds.find((kind) => labels.kind[kind].toLocaleUpperCase(labels.language) === textOf(block)) ?? null;
}

/** "20 October 2022 · No. 47/2022" */
function issueOf(line: string, label: string): Pick<OwnRelease, 'date' | 'number'> {
  const [first = '', ...rest] = line.split(' · ');
  const day = dayInLine(first);
  const number = (day?.ok ? rest.join(' · ') : line).trim();
  return { date: day?.ok ? day.value : null, number: number.startsWith(label) ? number.slice(label.length).trim() : number };
}

function addSignOff(blocks: FoundBlock[], line: string, newId: () => string): void {
  const last = blocks.at(-1);
  if (last?.type === 'signOff' && last.lines.length < 8) last.lines.push(line.slice(0, 500));
  else blocks.push({ type: 'signOff', id: newId(), signOffId: null, lines: [line.slice(0, 500)] });
}

/** "— Colonel General Anatoly Sidorov, Chief of the CSTO Joint Staff", under the words or alone. */
function addAttribution(blocks: FoundBlock[], line: string, newId: () => string): void {
  const speaker = speakerOf(line.replace(/^—\s*/u, ''));
  const last = blocks.at(-1);
  if (last?.type === 'quote' && !last.speaker) blocks[blocks.length - 1] = { ...last, speaker };
  else blocks.push({ type: 'quote', id: newId(), children: [], speaker });
}

function speakerOf(line: string): Speaker {
  const [person = '', ...office] = line.split(', ');
  const words = person.split(' ');
  const length = [3, 2].find((count) => words.length > count && isName(words.slice(-count).join(' '))) ?? words.length;
  return {
    rank: words.slice(0, -length).join(' ').slice(0, 200),
    name: words.slice(-length).join(' ').slice(0, 200),
    office: office.join(', ').slice(0, 300),
  };
}

/** Only a decorative picture has no words for those who do not see it; where nobody has written any it is called a photo. */
function describedFigure<T extends BlockOf<'figure'>>(figure: T, { photo }: { photo: string }): T {
  return { ...figure, decorative: figure.alt === '', alt: figure.alt === photo ? '' : figure.alt };
}

/** "Photo 1. Two aircraft over the range. Credit: Press Service": without its number, the credit apart. */
function captionOf(children: readonly Inline[], labels: { photo: string; credit: string }): Pick<BlockOf<'figure'>, 'caption' | 'credit'> {
  const caption = [...children];
  const [first] = caption;
  if (first?.type === 'text')
    caption[0] = { ...first, text: first.text.replace(new RegExp(String.raw`^${labels.photo} \d+\. ?`, 'u'), '') };
  const last = caption.at(-1);
  const at = last?.type === 'text' && last.marks.includes('italic') ? last.text.lastIndexOf(`${labels.credit}: `) : -1;
  if (last?.type !== 'text' || at === -1) return { caption: ended(caption), credit: '' };
  const credit = last.text.slice(at + labels.credit.length + 2).slice(0, 500);
  return { caption: ended([...caption.slice(0, -1), { ...last, text: last.text.slice(0, at) }]), credit };
}

/** Inlines without blanks at their end and texts of nothing. */
function ended(inlines: readonly Inline[]): Inline[] {
  const kept = inlines.filter((inline) => inline.type !== 'text' || inline.text !== '');
  const last = kept.at(-1);
  if (last?.type !== 'text') return kept;
  const text = last.text.trimEnd();
  return text === '' ? kept.slice(0, -1) : [...kept.slice(0, -1), { ...last, text }];
}

const isContactHeading = (block: FoundBlock, labels: { mediaContact: string; mediaContacts: string }): boolean =>
  block.type === 'heading' && [labels.mediaContact, labels.mediaContacts].includes(textOf(block));

const ends: ReadonlySet<Block['type']> = new Set(['signOff', 'contact']);

/** The dateline stands in bold before the first words of the lede: "DUSHANBE, Tajikistan, 20 October 2022 — ". */
function takeDateline(own: OwnRelease, language: ReleaseLanguage): void {
  const at = own.blocks.findIndex(({ type }) => type === 'paragraph' || ends.has(type));
  const lede = own.blocks[at];
  if (lede?.type !== 'paragraph') return;
  const [first, ...rest] = lede.children;
  if (first?.type !== 'text' || !first.marks.includes('bold')) return;
  const end = first.text.indexOf(' —');
  const dateline = end === -1 ? null : datelineOf(first.text.slice(0, end), language);
  if (!dateline) return;
  own.dateline = dateline;
  const left = first.text.slice(end + 2).trimStart();
  const [next] = rest;
  const children =
    left !== ''
      ? [{ ...first, text: left }, ...rest]
      : next?.type === 'text'
        ? [{ ...next, text: next.text.trimStart() }, ...rest.slice(1)]
        : rest;
  own.blocks[at] = { ...lede, children };
  if (children.length === 0) own.blocks.splice(at, 1);
}

function datelineOf(printed: string, language: ReleaseLanguage): Dateline | null {
  const parts = printed.split(', ');
  if (parts.length > 1 && dayInLine(parts.at(-1) ?? '')?.ok) parts.pop();
  const country = parts.length > 1 ? (parts.pop() ?? '') : '';
  const place = parts.join(', ');
  const upper = (text: string) => text.toLocaleUpperCase(languageTag[language]);
  if (place === '' || place.length > 200 || place !== upper(place)) return null;
  const names = gazetteer.map((known) => known[language === 'en' ? 'en' : 'ru']);
  const known = names.find((name) => upper(name.place) === place && (country === '' || name.country === country));
  return { place: known?.place ?? titled(place, language), country };
}

/** The file has the place in capitals only. */
const titled = (place: string, language: ReleaseLanguage): string =>
  place
    .toLocaleLowerCase(languageTag[language])
    .replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toLocaleUpperCase(languageTag[language]));
