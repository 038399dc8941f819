import { useTranslation } from 'react-i18next';
import type { ComparedBlock, ComparedRow } from '../../core/history/comparedBlock.ts';
import { SideBlock } from './SideBlock.tsx';

interface SideRowProps {
  row: ComparedRow;
  /** What the older and the newer text are called; seen where there is no room for two columns. */
  names: readonly [string, string];
  languages: { before: string; after: string };
}

/** One block on both sides, or on the one where it is. */
export function SideRow({ row, names, languages }: SideRowProps) {
  const { t } = useTranslation('history');
  const { change, before, after, notes } = row;
  const labels = [...(change === 'kept' || change === 'changed' ? [] : [t(`change.${change}`)]), ...notes.map((note) => t(`note.${note}`))];
  const label = (block: ComparedBlock) =>
    labels.length > 0 && (
      <p className="compared-label">
        {labels.join(' · ')}
        {notes.includes('retyped') && isNamed(block.type) && `: ${t(`block.${block.type}`)}`}
      </p>
    );
  const side = (block: ComparedBlock | null, name: string, language: string) => (
    <td lang={block === null ? undefined : language} data-empty={block === null}>
      {block !== null && (
        <>
          {change !== 'kept' && <p className="compared-side">{name}</p>}
          {label(block)}
          <SideBlock block={block} />
        </>
      )}
    </td>
  );
  return (
    <tr data-change={change}>
      {side(before, names[0], languages.before)}
      {side(after, names[1], languages.after)}
    </tr>
  );
}

const named = ['paragraph', 'quote', 'heading2', 'heading3'] as const;
const isNamed = (type: string): type is (typeof named)[number] => (named as readonly string[]).includes(type);
