import type { ReactNode } from 'react';
import { Box } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Run } from '../../core/history/compareWords.ts';
import type { Mark } from '../../core/release/document/document.ts';

/** Words with their marks; what came is underlined, what went is struck through, what is only set differently is dotted below. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  // The runs of a text are drawn once and never change places.
  // oxlint-disable-next-line react/no-array-index-key
  return runs.map((run, place) => <OneRun key={place} run={run} />);
}

function OneRun({ run }: { run: Run }) {
  const { t } = useTranslation('body');
  const words =
    run.opaque === undefined ? (
      run.marks.reduce<ReactNode>((inner, mark) => marked[mark](inner), run.text)
    ) : (
      <span className="opaque-inline">
        <Box size={16} strokeWidth={1.75} aria-hidden />
        <span className="unseen">{t('opaque.label')}</span>
      </span>
    );
  const linked =
    run.href === null ? (
      words
    ) : (
      <span className="compared-link" title={run.href}>
        {words}
      </span>
    );
  if (run.change === 'added') return <ins>{linked}</ins>;
  if (run.change === 'removed') return <del>{linked}</del>;
  return run.change === 'restyled' ? <mark>{linked}</mark> : linked;
}

const marked: Record<Mark, (words: ReactNode) => ReactNode> = {
  bold: (words) => <strong>{words}</strong>,
  italic: (words) => <em>{words}</em>,
  underline: (words) => <span className="compared-underline">{words}</span>,
  strike: (words) => <s>{words}</s>,
  sub: (words) => <sub>{words}</sub>,
  sup: (words) => <sup>{words}</sup>,
};
