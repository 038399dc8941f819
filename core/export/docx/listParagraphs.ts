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
  const items = itemsOf(list, setting, 0, newNumbers(list, setting, 0));
  return items.map(({ children, ...item }, index) =>
    paragraph(styleId.list, children, {
      ...item,
      ...(index === items.length - 1 ? { spacing: space(0, 150, 1.15), ...(keepNext ? { keepNext } : {}) } : {}),
    }),
  );
}

type Numbers = Pick<Exclude<NonNullable<Item['numbering']>, false>, 'reference' | 'instance'>;
const newNumbers = (list: PrintedList, setting: Setting, level: number): Numbers => ({
  reference: numberingOf(list, Math.min(level, deepest)),
  instance: setting.nextList(),
});

/** A list of its parent's kind shares its numbering and restarts under each item; another kind, or one with a start, counts anew. */
function itemsOf(list: PrintedList, setting: Setting, level: number, numbers: Numbers): Item[] {
  const innerNumbers = (inner: PrintedList): Numbers =>
    inner.ordered === list.ordered && inner.start === undefined && level < deepest ? numbers : newNumbers(inner, setting, level + 1);
  return list.items.flatMap((item) => [
    {
      children: inlineRuns(item.runs, setting.sheet.language, setting.claim),
      numbering: { ...numbers, level: Math.min(level, deepest) },
    },
    ...(item.list ? itemsOf(item.list, setting, level + 1, innerNumbers(item.list)) : []),
  ]);
}
