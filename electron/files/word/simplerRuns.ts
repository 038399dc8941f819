import { all, child, isOn, valueOf, type Element } from '../../../core/docxRules/element.ts';
import { drawn } from './drawings.ts';
import { boxSign, formText, type Fields } from './fields.ts';
import { mathText } from './mathText.ts';
import { storyWords } from './storyWords.ts';
import { chosenBranch, escaped, plainRun, type Place, type Reading } from './reading.ts';
import { shownIn, symbolFont, symbolText } from './symbolText.ts';

/** The words of one paragraph in the simpler file, and the text boxes anchored in it. */
export interface SimplerLine {
  xml: string;
  boxes: Element[];
}

const passedOver =
  /^w:(?:\w+Pr|bookmark\w+|comment\w+|proofErr|perm\w+|\w+Range\w+|footnoteRef|endnoteRef|annotationRef|separator|continuationSeparator|lastRenderedPageBreak|sectPr|tblGrid|instrText|delInstrText|pgNum)$/u;

/** What belongs into a run; where a file puts it beside runs it is read as if it stood in one. */
const ofRuns = new Set(['w:t', 'w:tab', 'w:br', 'w:sym', 'w:ruby', 'w:fldChar', 'w:drawing', 'w:pict', 'w:object']);

/** Reads what stands in a paragraph: only runs, links and pictures are left, and nothing that a reader of the file would not see. */
export function simplerLine(elements: readonly Element[], place: Place, fields: Fields, reading: Reading): SimplerLine {
  const boxes: Element[] = [];
  let hidden: { by: string; text: string } | null = null;
  const tellHidden = () => {
    if (hidden && hidden.text.trim() !== '') reading.drop({ reason: 'hidden', text: hidden.text.trim() });
    hidden = null;
  };
  const hide = (by: string, text: string) => {
    if (hidden?.by !== by) tellHidden();
    hidden = { by, text: (hidden?.text ?? '') + text };
  };
  const around = { paragraph: place.paragraphStyle, table: place.tableStyle };

  const inline = (element: Element): string => {
    switch (element.name) {
      case 'w:r':
        return run(element);
      case 'w:hyperlink': {
        const inside = element.children.map(inline).join('');
        const id = reading.link(place.part, element.attributes['r:id'] ?? '');
        return id === null || inside === '' ? inside : `<w:hyperlink r:id="${id}">${inside}</w:hyperlink>`;
      }
      case 'w:fldSimple': {
        const inside = element.children.map(inline).join('');
        const instruction = element.attributes['w:instr'] ?? '';
        return /^\s*HYPERLINK\b/u.test(instruction) ? linkField(instruction, inside) : inside;
      }
      case 'w:del':
      case 'w:moveFrom':
        leaveDeleted(element, reading);
        return '';
      case 'm:oMath':
      case 'm:oMathPara':
        return plainRun(mathText(element));
      case 'w:sdt':
        return control(element, (content) => content.children.map(inline).join(''), reading);
      case 'mc:AlternateContent':
        return chosenBranch(element)?.children.map(inline).join('') ?? '';
      case 'w:p':
      case 'w:tbl':
      case 'w:txbxContent':
        boxes.push(element);
        return '';
      default:
        if (ofRuns.has(element.name)) return ofRun(element, '', null);
        return passedOver.test(element.name) ? '' : element.children.map(inline).join('');
    }
  };

  const run = (element: Element): string => {
    const by = reading.hiddenBy(element, around);
    const isEmpty = element.children.every(({ name }) => passedOver.test(name) || name === 'w:fldChar');
    if (by !== null) {
      hide(by, rawWords(element));
      return element.children.map((one) => (one.name === 'w:fldChar' ? ofRun(one, '', null) : '')).join('');
    }
    if (!isEmpty) tellHidden();
    const properties = emphasis(child(element, 'w:rPr'));
    const font = symbolFont(element);
    return element.children.map((one) => ofRun(one, properties, font)).join('');
  };

  const ofRun = (element: Element, properties: string, font: string | null): string => {
    switch (element.name) {
      case 'w:t':
        if (!fields.code.has(element)) return plainRun(font === null ? element.text : shownIn(font, element.text), properties);
        hide('code', element.text);
        return '';
      case 'w:delText':
        reading.drop({ reason: 'deleted', text: element.text.trim() });
        return '';
      case 'w:tab':
      case 'w:ptab':
        return `<w:r><w:tab/></w:r>`;
      case 'w:br':
      case 'w:cr':
        return '<w:r><w:br/></w:r>';
      case 'w:noBreakHyphen':
        return plainRun('\u2011', properties);
      case 'w:sym': {
        const { 'w:font': named = '', 'w:char': code = '' } = element.attributes;
        const sign = symbolText(named, Number.parseInt(code, 16));
        if (sign === null) reading.drop({ reason: 'lost', text: `${named} ${code}` });
        return plainRun(sign ?? '', properties);
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const number = reading.note(kind, element.attributes['w:id'] ?? '');
        return number === null ? '' : plainRun(`[${number}]`, '<w:vertAlign w:val="superscript"/>');
      }
      case 'w:ruby':
        return plainRun(ruby(element), properties);
      case 'w:fldChar':
        return fieldSign(element) + plainRun(formText(element), properties);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object': {
        const found = drawn(element, place, reading);
        boxes.push(...found.boxes);
        return found.pictures;
      }
      case 'm:oMath':
      case 'm:oMathPara':
        return plainRun(mathText(element), properties);
      case 'mc:AlternateContent':
        return (
          chosenBranch(element)
            ?.children.map((one) => ofRun(one, properties, font))
            .join('') ?? ''
        );
      case 'w:r':
        return run(element);
      default:
        return passedOver.test(element.name) ? '' : element.children.map((one) => ofRun(one, properties, font)).join('');
    }
  };

  const fieldSign = (element: Element): string => {
    const link = fields.links.get(element);
    if (!link) return '';
    if (link.kind !== 'begin') return `<w:r><w:fldChar w:fldCharType="${link.kind}"/></w:r>`;
    return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${escaped(link.instruction)}</w:instrText></w:r>`;
  };

  const xml = elements.map(inline).join('');
  tellHidden();
  return { xml, boxes };
}

const linkField = (instruction: string, inside: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${escaped(instruction)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inside}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** A content control: its words, the sign of its box, and nothing where it only asks to be filled in. */
export function control(element: Element, content: (inside: Element) => string, { drop }: Pick<Reading, 'drop'>): string {
  const about = child(element, 'w:sdtPr');
  const inside = child(element, 'w:sdtContent');
  const box = child(about, 'w14:checkbox');
  if (box) return plainRun(boxSign(['1', 'true', 'on'].includes(child(box, 'w14:checked')?.attributes['w14:val'] ?? '0')));
  if (!inside) return '';
  if (!isOn(child(about, 'w:showingPlcHdr'))) return content(inside);
  const text = storyWords(inside);
  if (text !== '') drop({ reason: 'placeholder', text });
  return '';
}

/** Tells deleted words as left out. */
export function leaveDeleted(element: Element, { drop }: Pick<Reading, 'drop'>): void {
  const text = storyWords(element);
  if (text !== '') drop({ reason: 'deleted', text });
}

/** The emphasis of a run, as it says it itself, and its style, of which the reader of Word files knows some. */
const emphasis = (own: Element | undefined): string =>
  (own?.children ?? [])
    .filter(({ name }) => ['w:rStyle', 'w:b', 'w:i', 'w:u', 'w:strike', 'w:vertAlign'].includes(name))
    .map(({ name, attributes }) => `<${name}${attributes['w:val'] === undefined ? '' : ` w:val="${escaped(attributes['w:val'])}"`}/>`)
    .join('');

const rawWords = (element: Element): string => Array.from(all(element, 'w:t', 'w:delText', 'm:t', 'a:t'), ({ text }) => text).join('');

function ruby(element: Element): string {
  const [base, above] = ['w:rubyBase', 'w:rt'].map((name) => rawWords(child(element, name) ?? { ...element, children: [] }));
  return above ? `${base} (${above})` : (base ?? '');
}

/** The style of a paragraph, by its id; empty where it names none. */
export const paragraphStyle = (paragraph: Element): string => valueOf(child(paragraph, 'w:pPr'), 'w:pStyle') ?? '';
