import { useState } from 'react';
import { ImageOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ComparedBlock } from '../../core/history/comparedBlock.ts';
import { Runs } from './Runs.tsx';

/** A photo on one side of the comparison, with its caption, credit and description. */
export function SideFigure({ figure }: { figure: Extract<ComparedBlock, { type: 'figure' }> }) {
  const { t } = useTranslation('history');
  const { t: tBody } = useTranslation('body');
  const [isMissing, setMissing] = useState(false);
  return (
    <figure className="compared-figure">
      {isMissing ? (
        <p className="compared-opaque">
          <ImageOff size={18} strokeWidth={1.75} aria-hidden />
          {tBody('figure.missing')}
        </p>
      ) : (
        <img
          src={`/photos/${figure.photo}`}
          alt={figure.decorative ? '' : figure.alt}
          onError={() => {
            setMissing(true);
          }}
        />
      )}
      <figcaption>
        <Runs runs={figure.caption} />
      </figcaption>
      <p className="compared-small">
        <Runs runs={figure.credit} />
      </p>
      <p className="compared-small">{figure.decorative ? t('decorative') : <Runs runs={figure.description} />}</p>
    </figure>
  );
}
