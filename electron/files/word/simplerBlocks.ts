import { child, isOn, valueOf, type Element } from '../../../core/docxRules/element.ts';
import { itemNumber } from '../../../core/import/html/blocksOfHtml.ts';
import { fieldsIn, type Fields } from './fields.ts';
import { chosenBranch, escaped, plainRun, type Place, type Reading } from './reading.ts';
import { control, leaveDeleted, paragraphStyle, simplerLine } from './simplerRuns.ts';
import { storyWords } from './storyWords.ts';

const passedOver = /^w:(?:\w+Pr|bookmark\w+|comment\w+|proofErr|perm\w+|\w+Range\w+|sectPr|tblGrid)$/u;

/** Reads a story of a Word file into paragraphs and tables that hold nothing a reader of the file would not see. */
export function simplerBlocks(story: Element, part: string, reading: Reading): string {
  const fields = fieldsIn(story);
  return blocks(story.children, { part, paragraphStyle: '', tableStyle: '' }, fields, reading);
}

function blocks(elements: readonly Element[], place: Place, fields: Fields, reading: Reading): string {
  return elements.map((element) => block(element, place, fields, reading)).join('');
}

function block(element: Element, place: Place, fields: Fields, reading: Reading): string {
  const within = (inside: Element): string => blocks(inside.children, place, fields, reading);
  switch (element.name) {
    case 'w:p':
      return paragraph(element, place, fields, reading);
    case 'w:tbl':
      return table(element, place, fields, reading);
    case 'w:sdt': {
      const content = control(element, within, reading);
      return content.startsWith('<w:r>') ? `<w:p>${content}</w:p>` : content;
    }
    case 'w:altChunk':
      return reading
        .chunk(place.part, element.attributes['r:id'] ?? '')
        .map((text) => `<w:p>${plainRun(text)}</w:p>`)
        .join('');
    case 'w:del':
    case 'w:moveFrom':
      leaveDeleted(element, reading);
      return '';
    case 'mc:AlternateContent': {
      const branch = chosenBranch(element);
      return branch ? within(branch) : '';
    }
    case 'w:r':
    case 'w:hyperlink':
    case 'w:drawing':
    case 'w:pict':
    case 'm:oMath':
    case 'm:oMathPara':
      return line([element], '', place, fields, reading);
    default:
      return passedOver.test(element.name) ? '' : within(element);
  }
}

function paragraph(element: Element, place: Place, fields: Fields, reading: Reading): string {
  const own = child(element, 'w:pPr');
  const style = paragraphStyle(element);
  const numbering = child(own, 'w:numPr');
  const [level, list] = [valueOf(numbering, 'w:ilvl'), valueOf(numbering, 'w:numId')];
  const properties = [
    style && `<w:pStyle w:val="${escaped(style)}"/>`,
    numbering &&
      `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${escaped(level)}"/>`}${list === undefined ? '' : `<w:numId w:val="${escaped(list)}"/>`}</w:numPr>`,
    child(child(own, 'w:rPr'), 'w:del') && '<w:rPr><w:del/></w:rPr>',
  ];
  return line(
    element.children,
    `<w:pPr>${properties.filter(Boolean).join('')}</w:pPr>${numberMark(list, level, reading)}`,
    { ...place, paragraphStyle: style },
    fields,
    reading,
  );
}

/** The reader of Word files does not count; what number an item has is told by a bookmark at its start. */
function numberMark(list: string | undefined, level: string | undefined, reading: Reading): string {
  if (list === undefined || list === '0') return '';
  const number = reading.listNumber(list, Number(level ?? 0));
  return number === 1 ? '' : `<w:bookmarkStart w:id="0" w:name="${itemNumber}${number}"/><w:bookmarkEnd w:id="0"/>`;
}

function line(elements: readonly Element[], properties: string, place: Place, fields: Fields, reading: Reading): string {
  const { xml, boxes } = simplerLine(elements, place, fields, reading);
  return `<w:p>${properties}${xml}</w:p>${blocks(boxes, { ...place, paragraphStyle: '' }, fields, reading)}`;
}

function table(element: Element, place: Place, fields: Fields, reading: Reading): string {
  const style = valueOf(child(element, 'w:tblPr'), 'w:tblStyle') ?? place.tableStyle;
  const rows = ofTable(element, 'w:tr').map((row) => {
    const about = child(row, 'w:trPr');
    const isHidden = isOn(child(about, 'w:hidden'));
    if (isHidden || child(about, 'w:del')) {
      const text = storyWords(row).replaceAll('\n', ' ');
      if (text !== '') reading.drop({ reason: isHidden ? 'hidden' : 'deleted', text });
      return '';
    }
    const cells = ofTable(row, 'w:tc').map((one) => cell(one, { ...place, paragraphStyle: '', tableStyle: style }, fields, reading));
    const head = child(about, 'w:tblHeader') ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return cells.length === 0 ? '' : `<w:tr>${head}${cells.join('')}</w:tr>`;
  });
  return rows.every((row) => row === '') ? '' : `<w:tbl>${rows.join('')}</w:tbl>`;
}

function cell(element: Element, place: Place, fields: Fields, reading: Reading): string {
  const about = child(element, 'w:tcPr');
  const span = valueOf(about, 'w:gridSpan');
  const merge = child(about, 'w:vMerge');
  const isCovered = merge !== undefined && merge.attributes['w:val'] !== 'restart';
  const text = isCovered ? storyWords(element) : '';
  // Word shows nothing of a cell that the one above it covers.
  if (text !== '') reading.drop({ reason: 'hidden', text });
  const properties = [
    span && `<w:gridSpan w:val="${escaped(span)}"/>`,
    merge && `<w:vMerge${isCovered ? '' : ' w:val="restart"'}/>`,
  ].filter(Boolean);
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${isCovered ? '' : blocks(element.children, place, fields, reading)}<w:p/></w:tc>`;
}

/** The rows of a table or the cells of a row, whatever wrappers a program put around them. */
function ofTable(element: Element, name: 'w:tr' | 'w:tc'): Element[] {
  return element.children.flatMap((one) => {
    if (one.name === name) return [one];
    if (one.name === 'mc:AlternateContent') return ofTable(chosenBranch(one) ?? { ...one, children: [] }, name);
    return ['w:tbl', 'w:p'].includes(one.name) || passedOver.test(one.name) ? [] : ofTable(one, name);
  });
}
