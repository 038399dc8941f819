import { getExtensionDependencyFromEditor } from '@lexical/extension';
import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import { useWindow } from '../../../app/windowContext.ts';
import { askMachine } from '../../spelling/askMachine.ts';
import type { Speller } from './createSpeller.ts';
import { SpellingExtension } from './SpellingExtension.ts';

/** Joins the speller of an editor with the settings and the machine's dictionaries. */
export function useSpelling(editor: LexicalEditor): void {
  const { spelling, words } = useWindow().settings;
  useEffect(() => {
    getExtensionDependencyFromEditor(editor, SpellingExtension).output.own.value = words;
  }, [editor, words]);
  useEffect(() => {
    const { ask } = getExtensionDependencyFromEditor(editor, SpellingExtension).output;
    ask.value = spelling ? askMachine : null;
    return () => {
      ask.value = null;
    };
  }, [editor, spelling]);
}

/** The speller at work, or null where spelling is switched off. */
export const spellerOf = (editor: LexicalEditor): Speller | null =>
  getExtensionDependencyFromEditor(editor, SpellingExtension).output.speller.peek();
