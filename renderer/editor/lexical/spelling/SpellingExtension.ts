import { namedSignals } from '@lexical/extension';
import { $getNodeByKey, $getRoot, defineExtension, mergeRegister, safeCast, TextNode } from 'lexical';
import { $topBlock } from '../blocks/atomicBlock.ts';
import { LanguageExtension } from '../nodes/LanguageExtension.ts';
import { rightWords } from '../../spelling/rightWords.ts';
import type { AskSpelling } from '../../spelling/createJudge.ts';
import { createSpeller, type Speller } from './createSpeller.ts';

interface SpellingConfig {
  /** Says what is wrong; null while spelling is switched off. */
  ask: AskSpelling | null;
  /** Words a person has called right. */
  own: readonly string[];
  /** The speller at work, or null. */
  speller: Speller | null;
}

/** Marks words that are written wrong: a block is looked at when it has changed and nobody has typed for a moment. */
export const SpellingExtension = defineExtension({
  name: 'dateline/spelling',
  dependencies: [LanguageExtension],
  config: safeCast<SpellingConfig>({ ask: null, own: [], speller: null }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, _config, state) => {
    const { ask, own, speller } = state.getOutput();
    const { language } = state.getDependency(LanguageExtension).output;
    const blockOf = new Map<string, string>();
    const restart = () => {
      speller.peek()?.stop();
      const asked = ask.value;
      speller.value = asked && createSpeller(editor, rightWords(own.value), asked);
      speller.value?.changed(editor.read(() => $getRoot().getChildrenKeys()));
    };
    return mergeRegister(
      editor.registerMutationListener(TextNode, (changes) => {
        const blocks = new Set<string>();
        editor.getEditorState().read(() => {
          for (const [key, change] of changes) {
            const before = blockOf.get(key);
            if (before !== undefined) blocks.add(before);
            const node = change === 'destroyed' ? null : $getNodeByKey(key);
            const block = node && $topBlock(node)?.getKey();
            if (block) {
              blockOf.set(key, block);
              blocks.add(block);
            } else blockOf.delete(key);
          }
        });
        speller.peek()?.changed(blocks);
      }),
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) speller.peek()?.caretMoved();
      }),
      ask.subscribe(restart),
      own.subscribe(restart),
      language.subscribe(restart),
      () => speller.peek()?.stop(),
    );
  },
});
