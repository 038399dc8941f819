import type { Mark } from '../../release/document/document.ts';
import type { Run } from '../sheet/printedRuns.ts';
import { escapeHtml } from './escapeHtml.ts';

const tags: Record<Mark, string> = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', sub: 'sub', sup: 'sup' };

/** Runs as HTML: marks as elements, neighbouring runs of one link in one `<a>`. */
export function runsHtml(runs: readonly Run[]): string {
  let html = '';
  let open: string | null = null;
  for (const run of runs) {
    if (run.href !== open) {
      if (open !== null) html += '</a>';
      if (run.href !== null) html += `<a href="${escapeHtml(run.href)}">`;
      open = run.href;
    }
    html += runHtml(run);
  }
  return open === null ? html : `${html}</a>`;
}

function runHtml({ text, marks }: Run): string {
  if (text === '\n') return '<br>\n';
  return marks.reduceRight((inner, mark) => `<${tags[mark]}>${inner}</${tags[mark]}>`, escapeHtml(text));
}
