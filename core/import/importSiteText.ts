import type { Block, BlockOf } from '../release/document/document.ts';
import { documentVersion } from '../release/document/document.ts';
import { fail, ok, type Result } from '../result.ts';
import { contactsAtEnd } from './contactInText.ts';
import type { Dropped, Imported } from './imported.ts';
import { languageOfText } from './languageOfText.ts';
import { paragraphsInText } from './paragraphsInText.ts';
import { releaseInSource } from './releaseInSource.ts';
import { releaseLinesAmong, releaseOf } from './releaseLines.ts';
import { signOffAtEnd } from './signOffInText.ts';
import { withFacts } from './withFacts.ts';
import { withTypedLists } from './typedLists.ts';
import { sourceLines, type SourceLine } from './sourceLines.ts';

const longestHeadline = 300;

/**
 * Makes one release of text copied from the organisation's site, or of any plain text that begins with a headline. Every line
 * ends up in the release or among the dropped. `name` is what the person calls the source; `zone` is that of the desk's clock (IANA),
 * for an embargo that names none. A first line too long for a headline stays in the text, and the headline is empty. Errors:
 * `file-empty`, `date-invalid`.
 */
export function importSiteText(text: string, newId: () => string, zone: string, name = ''): Result<Imported> {
  const { rest: lines, lines: releaseLines } = withoutReleaseLines(sourceLines(text), zone);
  const found = releaseInSource(lines);
  if (!found.ok) return found;
  const { headline: first, date, body: others, dropped } = found.value;
  const release = releaseOf(releaseLines, [], { zone, date });
  if (first === '') return fail({ kind: 'file-empty', name });
  const isHeadline = first.length <= longestHeadline;
  const headline = isHeadline ? first : '';
  const body = isHeadline ? others : [{ text: first, group: -1 }, ...others];

  const language = languageOfText([headline, ...body.map((line) => line.text)].join('\n'));
  const { before: withoutContacts, contacts } = contactsAtEnd(body, language);
  const { before: prose, signOff } = signOffAtEnd(withoutContacts);
  const markers: string[] = [];
  const paragraphs = paragraphsInText(prose).map((words): BlockOf<'paragraph'> => ({
    type: 'paragraph',
    id: newId(),
    children: [{ type: 'text', text: words, marks: [] }],
  }));
  const blocks: Block[] = withTypedLists(paragraphs, markers);
  if (signOff.length > 0) blocks.push({ type: 'signOff', id: newId(), signOffId: null, lines: signOff });
  for (const contact of contacts) blocks.push({ type: 'contact', id: newId(), layout: 'card', contactId: null, contact });
  if (blocks.length === 0) blocks.push({ type: 'paragraph', id: newId(), children: [] });

  const imported: Imported = {
    fields: {
      kind: 'news',
      language,
      number: '',
      headline,
      subheadline: '',
      date: date ?? release.day,
      dateline: null,
      embargo: release.embargo,
      training: '',
      notes: '',
    },
    document: { version: documentVersion, blocks },
    dropped: [...releaseLines.map((line): Dropped => ({ reason: 'release-line', text: line })), ...dropped],
    asks: release.asks,
    understood: [...body.slice(withoutContacts.length).map(({ text }) => text), ...markers],
    place: null,
  };
  return ok(withFacts(imported));
}

/** The lines of a source without those that say when it may be used, and those. */
function withoutReleaseLines(lines: readonly SourceLine[], zone: string): { rest: SourceLine[]; lines: string[] } {
  const found = releaseLinesAmong(
    lines.map(({ text }) => text),
    zone,
  );
  const rest = lines.flatMap((line, row): SourceLine[] => {
    const end = found.cuts.get(row)?.at(-1)?.[1];
    const text = end === undefined ? line.text : line.text.slice(end).trim();
    return text === '' ? [] : [{ ...line, text }];
  });
  return { rest, lines: found.lines };
}
