import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  ExternalHyperlink,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { ReleaseLanguage } from '../../i18n/language.ts';
import type { Mark } from '../../release/document/document.ts';
import type { Run } from '../sheet/printedRuns.ts';
import type { Commented } from './commented.ts';
import { styleId } from './styleId.ts';
import { textRuns, type Look } from './textRuns.ts';

const looks: Record<Mark, IRunOptions> = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: { type: 'single' } },
  strike: { strike: true },
  sub: { subScript: true },
  sup: { superScript: true },
};

/**
 * Runs of a sheet as children of a paragraph; neighbouring runs of one link stand in one hyperlink. A thread's comments stand on the
 * words it talks about, in the first paragraph that has some of them.
 */
export function inlineRuns(runs: readonly Run[], language: ReleaseLanguage, claim: Commented['claim'] = () => []): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  const talked = [...new Set(runs.flatMap(({ threads = [] }) => threads))].map((thread) => {
    const isOn = ({ threads = [] }: Run) => threads.includes(thread);
    return { numbers: claim(thread), from: runs.findIndex(isOn), to: runs.findLastIndex(isOn) };
  });
  for (let at = 0; at < runs.length;) {
    const href = runs[at]?.href ?? null;
    const end = runs.findIndex((run, index) => index > at && run.href !== href);
    const group = runs.slice(at, end === -1 ? runs.length : end);
    const isHere = (place: number) => place >= at && place < at + group.length;
    for (const { numbers, from } of talked) if (isHere(from)) children.push(...numbers.map((number) => new CommentRangeStart(number)));
    if (href === null) children.push(...group.flatMap((run) => textRuns(run.text, language, lookOf(run.marks))));
    else
      children.push(
        linkTo(
          href,
          group.flatMap((run) => textRuns(run.text, language, { ...lookOf(run.marks), style: styleId.hyperlink })),
        ),
      );
    for (const { numbers, to } of talked)
      if (isHere(to))
        for (const number of numbers) children.push(new CommentRangeEnd(number), new TextRun({ children: [new CommentReference(number)] }));
    at += group.length;
  }
  return children;
}

/** A hyperlink; what it shows must carry the style `Hyperlink`. */
export const linkTo = (link: string, children: ParagraphChild[]): ExternalHyperlink => new ExternalHyperlink({ link, children });

/** Sub and superscript at once cannot be set: the last wins. */
const lookOf = (marks: readonly Mark[]): Look => {
  const { subScript, superScript, ...look }: IRunOptions = Object.assign({}, ...marks.map((mark) => looks[mark]));
  return { ...look, ...(superScript ? { superScript } : subScript ? { subScript } : {}) };
};
