import type { IParagraphOptions, Paragraph } from 'docx';
import type { PrintedList } from '../sheet/part.ts';
import { inlineRuns } from './inlineRuns.ts';
import { deepest, numberingOf } from './numbering.ts';
import { paragraph } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { space } from './style.ts';
import { styleId } from './styleId.ts';

type Item = Omit<IParagraphOptions, 'style'>;

/** A list as numbered paragraphs. Its last one has the space of running text after it, and with `keepNext` stays with what follows. */
export function listParagraphs(list: PrintedList, setting: Setting, keepNext: boolean): Paragraph[] {
  const items = itemsOf(list, setting, 0, setting.nextList());
  return items.map(({ children, ...item }, index) =>
    paragraph(styleId.list, children, {
      ...item,
      ...(index === items.length - 1 ? { spacing: space(0, 150, 1.15), ...(keepNext ? { keepNext } : {}) } : {}),
    }),
  );
}

/** A list of its parent's kind shares its numbering and restarts under each item; another kind counts anew. */
function itemsOf(list: PrintedList, setting: Setting, level: number, instance: number): Item[] {
  return list.items.flatMap((item) => [
    {
      children: inlineRuns(item.runs, setting.sheet.language, setting.claim),
      numbering: { reference: numberingOf(list.ordered), level: Math.min(level, deepest), instance },
    },
    ...(item.list
      ? itemsOf(item.list, setting, level + 1, item.list.ordered === list.ordered && level < deepest ? instance : setting.nextList())
      : []),
  ]);
}
