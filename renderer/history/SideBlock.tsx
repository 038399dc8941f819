import { useTranslation } from 'react-i18next';
import { Box } from 'lucide-react';
import { unreachable } from '../../core/export/unreachable.ts';
import type { ComparedBlock, ComparedLine } from '../../core/history/comparedBlock.ts';
import { Runs } from './Runs.tsx';
import { SideFigure } from './SideFigure.tsx';

/** One side of a compared block, looking as it prints, with its changes marked. */
export function SideBlock({ block }: { block: ComparedBlock }) {
  const { t } = useTranslation('body');
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'heading2':
    case 'heading3':
      return (
        <p className={`compared-${block.type}`}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Runs runs={block.runs} />
          {block.attribution.length > 0 && (
            <p className="compared-attribution">
              <Runs runs={block.attribution} />
            </p>
          )}
        </blockquote>
      );
    case 'list':
      return (
        <ul className="compared-list">
          {block.items.map(({ depth, number, line }, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- a compared list is drawn once
            <li key={place} className={`depth-${Math.min(depth, 4)}`}>
              <span className="compared-point">{number === null ? '•' : `${number}.`}</span>
              <span>
                <Line line={line} />
              </span>
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <div className="compared-table">
          {block.caption.length > 0 && (
            <p>
              <Runs runs={block.caption} />
            </p>
          )}
          <table>
            <tbody>
              {block.rows.map((row, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a compared table is drawn once
                <tr key={at}>
                  {row.map(({ isHeader, line }, place) => {
                    const Cell = isHeader ? 'th' : 'td';
                    return (
                      // oxlint-disable-next-line react/no-array-index-key -- a compared table is drawn once
                      <Cell key={place} data-change={line.change}>
                        <Line line={line} />
                      </Cell>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'figure':
      return <SideFigure figure={block} />;
    case 'contact':
    case 'signOff':
    case 'boilerplate':
      return (
        <ul className={`compared-${block.type}`}>
          {block.lines.map((line, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- compared lines are drawn once
            <li key={place}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      );
    case 'rule':
      return <hr />;
    case 'opaque':
      return (
        <p className="compared-opaque">
          <Box size={18} strokeWidth={1.75} aria-hidden />
          {t('opaque.text')}
        </p>
      );
    default:
      return unreachable(block);
  }
}

/** A line; one that came or went as a whole without a word in it still shows where it stood. */
function Line({ line }: { line: ComparedLine }) {
  return line.runs.length > 0 ? <Runs runs={line.runs} /> : <br />;
}
