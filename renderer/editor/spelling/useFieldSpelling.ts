import { useEffect, useState } from 'react';
import type { ReleaseLanguage } from '../../../core/i18n/language.ts';
import { spelledWords, type SpelledWord } from '../../../core/spelling/spelledWords.ts';
import { useWindow } from '../../app/windowContext.ts';
import { fieldRange } from '../fieldRange.ts';
import type { SearchedField } from '../find/fieldFinder.ts';
import { showHighlight } from '../lexical/showHighlight.ts';
import { askMachine } from './askMachine.ts';
import { createJudge } from './createJudge.ts';
import { rightWords } from './rightWords.ts';

/** Words are looked at this many milliseconds after the last key. */
const pause = 600;

const judge = createJudge(askMachine);

/** The wrong words of a field, marked; none while spelling is switched off. */
export function useFieldSpelling(field: SearchedField, value: string, language: ReleaseLanguage): readonly SpelledWord[] {
  const { spelling, words: own } = useWindow().settings;
  const [wrong, setWrong] = useState<{ of: string; words: readonly SpelledWord[] }>({ of: '', words: [] });
  useEffect(() => {
    let isAsked = true;
    const look = async () => {
      const isRight = rightWords(own);
      const strange = spelling ? spelledWords(value, language).filter(({ word }) => !isRight(word)) : [];
      const words = await judge(strange);
      if (isAsked) setWrong({ of: value, words });
    };
    const timer = setTimeout(() => void look(), pause);
    return () => {
      isAsked = false;
      clearTimeout(timer);
    };
  }, [value, language, spelling, own]);
  useEffect(() => {
    const shown = wrong.of === value ? wrong.words : [];
    showHighlight(
      `spelling-${field}`,
      shown.flatMap(({ start, end }) => fieldRange(field, start, end) ?? []),
    );
  }, [field, value, wrong]);
  useEffect(
    () => () => {
      showHighlight(`spelling-${field}`, []);
    },
    [field],
  );
  return wrong.of === value ? wrong.words : [];
}
