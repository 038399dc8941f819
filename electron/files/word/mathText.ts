import { child, type Element } from '../../../core/docxRules/element.ts';

/** An equation of Word in one line of text: `a/b`, `x^2`, `x_1`, `√(x)`; what has no sign of its own gives its parts in order. */
export function mathText(element: Element): string {
  const inside = (name: string) => {
    const part = child(element, name);
    return part ? mathText(part) : '';
  };
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return element.text;
    case 'm:f':
      return `${grouped(inside('m:num'))}/${grouped(inside('m:den'))}`;
    case 'm:sSup':
      return `${inside('m:e')}^${grouped(inside('m:sup'))}`;
    case 'm:sSub':
      return `${inside('m:e')}_${grouped(inside('m:sub'))}`;
    case 'm:sSubSup':
      return `${inside('m:e')}_${grouped(inside('m:sub'))}^${grouped(inside('m:sup'))}`;
    case 'm:rad':
      return `${inside('m:deg')}√(${inside('m:e')})`;
    case 'm:nary': {
      const sign = child(child(element, 'm:naryPr'), 'm:chr')?.attributes['m:val'] ?? '∫';
      const [from, to] = [inside('m:sub'), inside('m:sup')];
      return `${sign}${from && `_${grouped(from)}`}${to && `^${grouped(to)}`} ${inside('m:e')}`;
    }
    case 'm:d': {
      const marks = child(element, 'm:dPr');
      const [open, shut] = ['m:begChr', 'm:endChr'].map((name) => child(marks, name)?.attributes['m:val']);
      const parts = element.children.filter(({ name }) => name === 'm:e').map(mathText);
      return `${open ?? '('}${parts.join('; ')}${shut ?? ')'}`;
    }
    case 'm:m':
    case 'm:eqArr':
      return element.children.map(mathText).filter(Boolean).join('; ');
    case 'm:mr':
      return element.children.map(mathText).join(' ');
    case 'm:func':
      return `${inside('m:fName')} ${inside('m:e')}`;
    default:
      return element.children.map(mathText).join('');
  }
}

const grouped = (text: string): string => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);
