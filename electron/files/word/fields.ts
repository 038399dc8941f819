import { child, isOn, type Element } from '../../../core/docxRules/element.ts';

/** What the fields of a story come to, by its elements. */
export interface Fields {
  /** Words that stand in the code of a field, where nobody sees them. */
  code: ReadonlySet<Element>;
  /** What a `w:fldChar` that belongs to a link becomes: its beginning with the address, what parts code from words, its end. */
  links: ReadonlyMap<Element, { kind: 'begin' | 'separate' | 'end'; instruction: string }>;
}

interface Open {
  begin: Element;
  separate: Element | null;
  instruction: string;
  words: Element[];
}

/** Reads the fields of a story. One that is never closed is none: else the rest of the text would be its code. */
export function fieldsIn(story: Element): Fields {
  const code = new Set<Element>();
  const links = new Map<Element, { kind: 'begin' | 'separate' | 'end'; instruction: string }>();
  const close = (end: Element, field: Open | undefined) => {
    if (!field) return;
    for (const word of field.words) code.add(word);
    if (!field.separate || !/^\s*HYPERLINK\b/u.test(field.instruction)) return;
    const { instruction } = field;
    links.set(field.begin, { kind: 'begin', instruction });
    links.set(field.separate, { kind: 'separate', instruction });
    links.set(end, { kind: 'end', instruction });
  };
  const read = (element: Element, open: Open[]) => {
    const inner = open.at(-1);
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') open.push({ begin: element, separate: null, instruction: '', words: [] });
      else if (type === 'separate' && inner) inner.separate ??= element;
      else if (type === 'end') close(element, open.pop());
    } else if (element.name === 'w:instrText') {
      if (inner && !inner.separate) inner.instruction += element.text;
    } else if (element.name === 'w:t' || element.name === 'w:sym') {
      for (const field of open) if (!field.separate) field.words.push(element);
    } else if (element.name === 'w:txbxContent') for (const one of element.children) read(one, boxed(element));
    else if (element.name !== 'mc:Fallback') for (const one of element.children) read(one, open);
  };
  const boxes = new Map<Element, Open[]>();
  const boxed = (box: Element): Open[] => {
    const known = boxes.get(box) ?? [];
    boxes.set(box, known);
    return known;
  };
  read(story, []);
  return { code, links };
}

/** What a field of a form shows that is no text: a box that is ticked or not, the chosen line of a list. Empty for any other. */
export function formText(fieldChar: Element): string {
  const data = child(fieldChar, 'w:ffData');
  const box = child(data, 'w:checkBox');
  if (box) return boxSign(isOn(child(box, 'w:checked') ?? child(box, 'w:default')));
  const list = child(data, 'w:ddList');
  const entries = list?.children.filter(({ name }) => name === 'w:listEntry') ?? [];
  const chosen = Number(child(list, 'w:result')?.attributes['w:val'] ?? child(list, 'w:default')?.attributes['w:val'] ?? 0);
  return entries[chosen]?.attributes['w:val'] ?? '';
}

/** The sign of a box that is ticked or not. */
export const boxSign = (isTicked: boolean): string => (isTicked ? '☒' : '☐');
