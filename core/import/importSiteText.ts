import type { Block } from '../release/document/document.ts';
import { documentVersion } from '../release/document/document.ts';
import { fail, ok, type Result } from '../result.ts';
import { contactsAtEnd } from './contactInText.ts';
import type { Imported } from './imported.ts';
import { languageOfText } from './languageOfText.ts';
import { paragraphsInText } from './paragraphsInText.ts';
import { releaseInSource } from './releaseInSource.ts';
import { signOffAtEnd } from './signOffInText.ts';
import { sourceLines } from './sourceLines.ts';

const longestHeadline = 300;

/**
 * Makes one release of text copied from the organisation's site, or of any plain text that begins with a headline. Every line
 * ends up in the release or among the dropped. `name` is what the person calls the source. Errors: `file-empty`,
 * `headline-missing`, `date-invalid`.
 */
export function importSiteText(text: string, newId: () => string, name = ''): Result<Imported> {
  const lines = sourceLines(text);
  const found = releaseInSource(lines);
  if (!found.ok) return found;
  const { headline, date, body, dropped } = found.value;
  if (headline === '') return fail({ kind: 'file-empty', name });
  if (headline.length > longestHeadline) return fail({ kind: 'headline-missing', name: name || headline });

  const language = languageOfText([headline, ...body.map((line) => line.text)].join('\n'));
  const { before: withoutContacts, contacts } = contactsAtEnd(body, language);
  const { before: prose, signOff } = signOffAtEnd(withoutContacts);
  const blocks: Block[] = paragraphsInText(prose).map((words) => ({
    type: 'paragraph',
    id: newId(),
    children: [{ type: 'text', text: words, marks: [] }],
  }));
  if (signOff.length > 0) blocks.push({ type: 'signOff', id: newId(), signOffId: null, lines: signOff });
  for (const contact of contacts) blocks.push({ type: 'contact', id: newId(), layout: 'card', contactId: null, contact });
  if (blocks.length === 0) blocks.push({ type: 'paragraph', id: newId(), children: [] });

  return ok({
    fields: {
      kind: 'news',
      language,
      number: '',
      headline,
      subheadline: '',
      date,
      dateline: null,
      embargo: null,
      training: '',
      notes: '',
    },
    document: { version: documentVersion, blocks },
    dropped,
  });
}
