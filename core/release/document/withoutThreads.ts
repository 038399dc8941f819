import type { Block, Inline, ReleaseDocument, Text } from './document.ts';
import { inlineLists } from './inlinePlaces.ts';

/** The text without the comments on it, as if nobody had ever made one: what is handed out, compared and copied. */
export const withoutThreads = ({ version, blocks }: ReleaseDocument): ReleaseDocument => ({
  version,
  blocks: blocks.map((block) => inlineLists(block, (inlines) => bare(inlines as Inline[])) as Block),
});

/** Texts that only a comment parted are one again. */
function bare(inlines: readonly Inline[]): Inline[] {
  const found: Inline[] = [];
  let parted = false;
  for (const inline of inlines) {
    const last = found.at(-1);
    const isCommented = inline.type === 'text' && inline.threads !== undefined;
    if (inline.type === 'text' && last?.type === 'text' && (parted || isCommented) && last.marks.join() === inline.marks.join())
      found[found.length - 1] = { ...last, text: last.text + inline.text };
    else found.push(bareInline(inline));
    parted = isCommented;
  }
  return found;
}

function bareInline(inline: Inline): Inline {
  if (inline.type === 'link') return { ...inline, children: bare(inline.children) as typeof inline.children };
  return inline.type === 'text' ? bareText(inline) : inline;
}

const bareText = ({ type, text, marks }: Text): Text => ({ type, text, marks });
