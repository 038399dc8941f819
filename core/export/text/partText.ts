import type { Part, PrintedList } from '../sheet/part.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { unreachable } from '../unreachable.ts';
import { contactFacts } from './contactFacts.ts';
import { figureLine } from './figureLine.ts';
import { plainRuns } from './plainRuns.ts';
import { tableLines } from './tableLines.ts';
import { widthOf, wrap } from './wrap.ts';

/** One part of the body as lines of plain text. */
export function partText(part: Part, sheet: Sheet): string[] {
  switch (part.type) {
    case 'paragraph':
      return wrap([part.dateline, plainRuns(part.runs)].filter(Boolean).join(' '));
    case 'heading':
      return underlined(plainRuns(part.runs), part.level === 2 ? '-' : '.');
    case 'quote':
      return [
        ...(part.runs.length === 0 ? [] : wrap(plainRuns(part.runs), { first: '    ' })),
        ...(part.attribution === '' ? [] : wrap(`— ${part.attribution}`, { first: '    ', rest: '    ' })),
      ];
    case 'rule':
      return ['* * *'];
    case 'list':
      return listLines(part, '');
    case 'table':
      return tableLines(part);
    case 'figure':
      return wrap(figureLine(part, sheet));
    case 'signOff':
      return part.lines.flatMap((line) => wrap(line));
    case 'contacts':
      return [
        ...(part.heading === null ? [] : underlined(part.heading, '-')),
        ...part.contacts.flatMap((contact, index) => [
          ...(index === 0 ? [] : ['']),
          ...contactFacts(contact).flatMap((fact) => wrap(fact, { rest: '  ' })),
        ]),
      ];
    case 'contactLine':
      return wrap(contactFacts(part.contact).join(', '));
    case 'notShown':
      return wrap(part.note);
    default:
      return unreachable(part);
  }
}

/** A line with a rule under it, as long as its longest line. */
export function underlined(text: string, sign: string): string[] {
  const lines = wrap(text);
  return [...lines, sign.repeat(Math.max(...lines.map(widthOf)))];
}

function listLines({ ordered, start = 1, items }: PrintedList, indent: string): string[] {
  return items.flatMap((item, index) => {
    const sign = ordered ? `${start + index}. ` : '- ';
    const inner = indent + ' '.repeat(sign.length);
    return [...wrap(plainRuns(item.runs), { first: indent + sign, rest: inner }), ...(item.list ? listLines(item.list, inner) : [])];
  });
}
