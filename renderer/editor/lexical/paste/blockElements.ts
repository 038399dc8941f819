/** Elements that stand apart from what is beside them, besides those a release knows itself. */
export const foreignBlocks =
  'div, section, article, header, footer, main, aside, nav, address, figure, figcaption, dl, dt, dd, details, summary, fieldset, form, center, pre, hgroup';

/** Whether a node is drawn as a block, and not in the line. */
export const isBlock = (node: Node | null): boolean =>
  node instanceof Element &&
  (node.matches(foreignBlocks) ||
    node.matches('p, h1, h2, h3, h4, h5, h6, blockquote, ul, ol, li, table, thead, tbody, tfoot, tr, td, th'));

/** What stands beside a node, blanks left out. */
export const neighbour = (node: Node, step: 'nextSibling' | 'previousSibling'): Node | null => {
  let other = node[step];
  while (other && other.nodeType === Node.TEXT_NODE && (other.nodeValue ?? '').trim() === '') other = other[step];
  return other;
};
