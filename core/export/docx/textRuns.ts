import { TextRun, type IRunOptions } from 'docx';
import type { ReleaseLanguage } from '../../i18n/language.ts';
import { scriptRuns } from './scriptRuns.ts';
import { armenian } from './style.ts';

/** How words look, without what they are. */
export type Look = Omit<IRunOptions, 'text' | 'children' | 'language' | 'font' | 'break'>;

/** Words as Word's runs: one for each script, each with its language and a face that has its letters; `\n` breaks the line. */
export const textRuns = (text: string, language: ReleaseLanguage, look: Look = {}): TextRun[] =>
  text
    .split(/(\n)/u)
    .filter((piece) => piece !== '')
    .flatMap((piece) => (piece === '\n' ? [new TextRun({ break: 1 })] : wordRuns(piece, language, look)));

const wordRuns = (text: string, language: ReleaseLanguage, look: Look): TextRun[] =>
  scriptRuns(text, language).map(
    (run) =>
      new TextRun({
        ...look,
        text: run.text,
        language: { value: run.tag },
        ...(run.armenian ? { font: { ascii: armenian, hAnsi: armenian, cs: armenian, eastAsia: armenian } } : {}),
      }),
  );
