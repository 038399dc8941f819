import { attribute, isBlockElement, isElement, isText, lineBreak, textNode, type Element, type Node } from './node.ts';
import { declarationsIn } from './styleSheet.ts';

/** Where a page draws line feeds as they are, as chats do, they are line breaks. Those between blocks are none. */
export function drawLines(element: Element, drawn = false): void {
  const isDrawn = drawsLines(element) ?? drawn;
  const { childNodes } = element;
  if (!isDrawn) {
    for (const child of childNodes) if (isElement(child)) drawLines(child, false);
    return;
  }
  element.childNodes = childNodes.flatMap((child, at): Node[] => {
    if (isElement(child)) drawLines(child, true);
    if (!isText(child) || !/[\r\n]/u.test(child.value)) return [child];
    if (child.value.trim() === '' && [childNodes[at - 1], childNodes[at + 1]].some((beside) => beside && isBlock(beside))) return [child];
    return child.value
      .split(/\r\n|[\r\n]/u)
      .flatMap((line, place): Node[] => (place === 0 ? [textNode(line)] : [lineBreak, textNode(line)]));
  });
}

const isBlock = (node: Node): boolean =>
  isElement(node) && (isBlockElement(node) || /^(?:t[rdh]|tbody|thead|tfoot|caption)$/u.test(node.tagName));

/** Null where an element leaves it to the one around it. */
function drawsLines(element: Element): boolean | null {
  const declared = new Map(declarationsIn(attribute(element, 'style')));
  const how = declared.get('white-space-collapse') ?? declared.get('white-space');
  if (how !== undefined && how !== 'inherit') return /^(?:pre|break-spaces)/u.test(how);
  return element.tagName === 'pre' ? true : null;
}
