import type { PrintedList } from '../sheet/part.ts';
import { paragraphMarkdown } from './runsMarkdown.ts';

/** A list, each inner one as far in as the words of its item. */
export function listMarkdown({ ordered, start = 1, items }: PrintedList): string {
  return items
    .map(({ runs, list }, index) => {
      const sign = ordered ? `${start + index}. ` : '- ';
      const inner = ' '.repeat(sign.length);
      const words = paragraphMarkdown(runs).replaceAll('\n', `\n${inner}`);
      const below = list ? `\n${listMarkdown(list).replaceAll(/^/gmu, inner)}` : '';
      return `${sign}${words === '' && below !== '' ? '&nbsp;' : words}${below}`;
    })
    .join('\n');
}
