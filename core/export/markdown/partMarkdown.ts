import type { Part } from '../sheet/part.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { figureLine } from '../text/figureLine.ts';
import { unreachable } from '../unreachable.ts';
import { contactMarkdown } from './contactMarkdown.ts';
import { escapeMarkdown, escapeStart } from './escapeMarkdown.ts';
import { listMarkdown } from './listMarkdown.ts';
import { lineMarkdown, paragraphMarkdown } from './runsMarkdown.ts';
import { tableMarkdown } from './tableMarkdown.ts';

/** Lines of one paragraph. */
export const linesMarkdown = (lines: readonly string[]): string => lines.map(escapeStart).join('\\\n');

/** One part of the body. */
export function partMarkdown(part: Part, sheet: Sheet): string {
  switch (part.type) {
    case 'paragraph': {
      const words = paragraphMarkdown(part.runs);
      return part.dateline === '' ? words : `**${escapeMarkdown(part.dateline)}**${words === '' ? '' : ` ${words}`}`;
    }
    case 'heading':
      return `${'#'.repeat(part.level)} ${lineMarkdown(part.runs)}`;
    case 'quote': {
      const said = part.attribution === '' ? '' : `— ${escapeMarkdown(part.attribution)}`;
      return [paragraphMarkdown(part.runs), said].filter(Boolean).join('\n\n').replaceAll(/^/gmu, '> ');
    }
    case 'rule':
      return '---';
    case 'list':
      return listMarkdown(part);
    case 'table':
      return tableMarkdown(part);
    case 'figure':
      return escapeMarkdown(figureLine(part, sheet));
    case 'signOff':
      return linesMarkdown(part.lines.map(escapeMarkdown));
    case 'contacts':
      return [
        ...(part.heading === null ? [] : [`## ${escapeMarkdown(part.heading)}`]),
        ...part.contacts.map((contact) => linesMarkdown(contactMarkdown(contact))),
      ].join('\n\n');
    case 'contactLine':
      return linesMarkdown([contactMarkdown(part.contact).join(', ')]);
    case 'notShown':
      return `<em>${escapeMarkdown(part.note)}</em>`;
    default:
      return unreachable(part);
  }
}
