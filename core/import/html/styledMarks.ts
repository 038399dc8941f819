import type { Mark } from '../../release/document/document.ts';
import { declarationsIn } from './styleSheet.ts';
import { attribute, type Element } from './node.ts';

const markOf: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  s: 'strike',
  strike: 'strike',
  sub: 'sub',
  sup: 'sup',
};

/** LibreOffice draws the line of a link itself, with the colour of one around it. */
const drawsLink = ({ tagName, parentNode }: Element): boolean => tagName === 'u' && parentNode?.nodeName === 'font';

/** The marks of words in an element, given those around it: by its name, and by its style, which has the last word. */
export function marksInside(element: Element, around: readonly Mark[], inLink: boolean): readonly Mark[] {
  const marks = new Set(around);
  const named = inLink && drawsLink(element) ? undefined : markOf[element.tagName];
  if (named) marks.add(named);
  const style = attribute(element, 'style');
  if (style === '') return named ? [...marks] : around;
  const declared = new Map(declarationsIn(style));
  const set = (mark: Mark, on: boolean | null) => {
    if (on === true) marks.add(mark);
    else if (on === false) marks.delete(mark);
  };
  const weight = declared.get('font-weight');
  set('bold', weight === undefined || weight === 'inherit' ? null : weight.startsWith('bold') || Number(weight) >= 600);
  const slant = declared.get('font-style');
  set('italic', slant === undefined || slant === 'inherit' ? null : /^(?:italic|oblique)/u.test(slant));
  const lines = `${declared.get('text-decoration') ?? ''} ${declared.get('text-decoration-line') ?? ''}`;
  set('underline', /underline/u.test(lines) && !inLink ? true : null);
  set('strike', /line-through/u.test(lines) ? true : null);
  const align = declared.get('vertical-align');
  if (align === 'super' || align === 'sub') marks.add(align === 'super' ? 'sup' : 'sub');
  return [...marks];
}
