import * as fc from 'fast-check';
import { UNDO_COMMAND } from 'lexical';
import { expect, test, vi } from 'vitest';
import { documentSchema, emptyDocument } from '../../../../core/release/document/document.ts';
import { documentText } from '../../../../core/release/documentText.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { pasteInto } from '../testing/pasteInto.testing.ts';

/** A page as a tree: `word` leaves stand in the line with a blank after them, `alone` leaves are blocks without one. */
type Tree = { tag: string; inside: Tree[] };
const inlineTags = ['b', 'i', 'span', 'a', 'font', 'small', 'u', 'label', 'st1:place'];
const blockTags = [
  'p',
  'div',
  'section',
  'blockquote',
  'h2',
  'h4',
  'address',
  'center',
  'pre',
  'figure',
  'details',
  'summary',
  'dl',
  'dd',
  'form',
];
const leaf = fc.constantFrom('word', 'alone', 'br').map((tag): Tree => ({ tag, inside: [] }));
const { tree } = fc.letrec<{ tree: Tree; list: Tree; table: Tree; block: Tree; inline: Tree }>((tie) => {
  const several = fc.array(tie('tree'), { minLength: 1, maxLength: 3 });
  const wrapped = (tags: readonly string[], inside: fc.Arbitrary<Tree[]>) => fc.record({ tag: fc.constantFrom(...tags), inside });
  return {
    tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('block'), tie('list'), tie('table'), tie('inline')),
    inline: wrapped(inlineTags, fc.array(fc.constant({ tag: 'word', inside: [] }), { minLength: 1, maxLength: 2 })),
    block: wrapped(blockTags, several),
    list: wrapped(['ul', 'ol'], fc.array(wrapped(['li'], several), { minLength: 1, maxLength: 3 })),
    table: wrapped(
      ['table'],
      fc.array(wrapped(['tr'], fc.array(wrapped(['td', 'th'], several), { minLength: 1, maxLength: 2 })), { minLength: 1, maxLength: 2 }),
    ),
  };
});

function page(trees: readonly Tree[]): { html: string; words: string[] } {
  const words: string[] = [];
  const word = () => `w${words.push(`w${words.length}.`) - 1}.`;
  const write = ({ tag, inside }: Tree): string => {
    if (tag === 'br') return '<br>';
    if (tag === 'word') return `${word()} `;
    if (tag === 'alone') return `<div>${word()}</div>`;
    return `<${tag}${tag === 'a' ? ' href="https://example.org/"' : ''}>${inside.map(write).join('')}</${tag}>`;
  };
  return { html: trees.map(write).join(''), words };
}

test('of a page of any build every word arrives once, apart from its neighbours, and undo takes all of it back', () => {
  const faults = vi.fn<(error: unknown) => void>();
  vi.stubGlobal('reportError', faults);
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (trees) => {
      const { html, words } = page(trees);
      const start = emptyDocument(() => 'first');
      const { editor, document, edit } = openEditor(start);
      pasteInto(editor, { 'text/html': html });
      const now = document();
      expect(faults.mock.calls, html).toEqual([]);
      expect(documentSchema.safeParse(now).success).toBe(true);
      const text = documentText(now, 'en');
      expect([...(text.match(/w\d+\./gu) ?? [])].toSorted(), html).toEqual(words.toSorted());
      expect(text, html).not.toMatch(/w\d+\.w/u);
      expect(openEditor(now).document(), html).toEqual(now);
      edit(() => editor.dispatchCommand(UNDO_COMMAND, undefined));
      expect(document()).toEqual(start);
      editor.dispose();
    }),
    { numRuns: 200, seed: 20_221_020 },
  );
  vi.unstubAllGlobals();
});
