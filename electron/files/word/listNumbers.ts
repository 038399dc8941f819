import { child, valueOf, type Element } from '../../../core/docxRules/element.ts';

/** Counts the items of a text as Word does; asked once for each item, in reading order. */
export type ListNumbers = (list: string, level: number) => number;

/**
 * Counts the items of the lists that a numbering describes: lists of one kind go on counting, whatever stands between their items. One that
 * is given a start of its own begins there.
 */
export function listNumbers(numbering: Element | undefined): ListNumbers {
  const parts = numbering?.children ?? [];
  const found = (name: string, key: string, id: string) => parts.find((one) => one.name === name && one.attributes[key] === id);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (list, level) => {
    const num = found('w:num', 'w:numId', list);
    const kind = valueOf(num, 'w:abstractNumId') ?? list;
    const given = levelOf(num, 'w:lvlOverride', level);
    const own = valueOf(given, 'w:startOverride');
    const usual = valueOf(levelOf(found('w:abstractNum', 'w:abstractNumId', kind), 'w:lvl', level), 'w:start');
    const start = Number(own ?? valueOf(child(given, 'w:lvl'), 'w:start') ?? usual ?? 1);
    const before = counts.get(kind) ?? [];
    const isNew = own !== undefined && !begun.has(`${list} ${level}`);
    begun.add(`${list} ${level}`);
    const last = isNew ? undefined : before[level];
    const number = last === undefined ? start : last + 1;
    const now = before.slice(0, level);
    now[level] = number;
    counts.set(kind, now);
    return number;
  };
}

const levelOf = (element: Element | undefined, name: string, level: number): Element | undefined =>
  element?.children.find((one) => one.name === name && one.attributes['w:ilvl'] === String(level));
