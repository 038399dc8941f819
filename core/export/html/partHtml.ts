import type { Part, PartOf, PrintedList } from '../sheet/part.ts';
import { runsText } from '../sheet/printedRuns.ts';
import { unreachable } from '../unreachable.ts';
import { contactLineHtml, contactsHtml } from './contactHtml.ts';
import { escapeHtml } from './escapeHtml.ts';
import { figureHtml } from './figureHtml.ts';
import type { Page } from './page.ts';
import { quoteHtml } from './quoteHtml.ts';
import { runsHtml } from './runsHtml.ts';
import { tableHtml } from './tableHtml.ts';

/** One part of the body as HTML. */
export function partHtml(part: Part, page: Page): string {
  switch (part.type) {
    case 'paragraph':
      return paragraphHtml(part);
    case 'heading':
      return `<h${part.level}>${runsHtml(part.runs)}</h${part.level}>`;
    case 'quote':
      return quoteHtml(part, page);
    case 'rule':
      return '<hr>';
    case 'list':
      return listHtml(part);
    case 'table':
      return tableHtml(part);
    case 'figure':
      return figureHtml(part, page);
    case 'signOff':
      return `<p class="sign-off">${part.lines.map(escapeHtml).join('<br>\n')}</p>`;
    case 'contacts':
      return contactsHtml(part, page);
    case 'contactLine':
      return contactLineHtml(part.contact);
    case 'notShown':
      return `<p class="note" lang="${page.labelTag}">${escapeHtml(part.note)}</p>`;
    default:
      return unreachable(part);
  }
}

function paragraphHtml({ dateline, runs }: PartOf<'paragraph'>): string {
  const words = runsHtml(runs);
  if (dateline === '') return `<p>${words}</p>`;
  return `<p class="lede"><b class="dateline">${escapeHtml(dateline)}</b>${runsText(runs) === '' ? '' : ` ${words}`}</p>`;
}

function listHtml({ ordered, start, items }: PrintedList): string {
  const tag = ordered ? 'ol' : 'ul';
  const lines = items.map((item) => `<li>${runsHtml(item.runs)}${item.list ? `\n${listHtml(item.list)}\n` : ''}</li>`);
  return `<${tag}${start === undefined ? '' : ` start="${start}"`}>\n${lines.join('\n')}\n</${tag}>`;
}
