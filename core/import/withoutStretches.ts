import type { Inline } from '../release/document/document.ts';
import type { Stretch } from './releaseLines.ts';

/** Inlines without some stretches of their words, and without what then stands empty at their ends. */
export function withoutStretches(inlines: readonly Inline[], cuts: readonly Stretch[]): Inline[] {
  if (cuts.length === 0) return [...inlines];
  let at = 0;
  const kept = (text: string): string => {
    const start = at;
    at += text.length;
    return text
      .split('')
      .filter((_, place) => !cuts.some(([from, to]) => start + place >= from && start + place < to))
      .join('');
  };
  const cutOne = <T extends Inline>(inline: T): T[] => {
    if (inline.type === 'text') {
      const text = kept(inline.text);
      return text === '' ? [] : [{ ...inline, text }];
    }
    if (inline.type === 'break') return kept('\n') === '' ? [] : [inline];
    if (inline.type === 'link') {
      const children = inline.children.flatMap(cutOne);
      return children.length === 0 ? [] : [{ ...inline, children }];
    }
    return [inline];
  };
  return trimmed(inlines.flatMap(cutOne));
}
function trimmed(inlines: readonly Inline[]): Inline[] {
  const isBlank = (inline: Inline | undefined) => inline?.type === 'break' || (inline?.type === 'text' && inline.text.trim() === '');
  const start = inlines.findIndex((inline) => !isBlank(inline));
  if (start === -1) return [];
  const left = inlines.slice(start, inlines.findLastIndex((inline) => !isBlank(inline)) + 1);
  const [first] = left;
  return first?.type === 'text' ? [{ ...first, text: first.text.trimStart() }, ...left.slice(1)] : left;
}
