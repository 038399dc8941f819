import { useState } from 'react';
import type { NodeKey } from 'lexical';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalSlotRef } from '@lexical/react/useLexicalSlotRef';
import { ImageOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AtomicBlock } from './AtomicBlock.tsx';

interface FigureViewProps {
  nodeKey: NodeKey;
  photo: string;
  alt: string;
  decorative: boolean;
  photographer: string;
  credit: string;
}

/** A photo as it prints: picture, caption, credit. The caption is written where it stands. */
export function FigureView({ nodeKey, photo, alt, decorative, photographer, credit }: FigureViewProps) {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  const caption = useLexicalSlotRef(editor, nodeKey, 'caption');
  const [missing, setMissing] = useState(false);
  const credits = [photographer, credit].filter((words) => words !== '').join(' / ');
  const label = decorative ? t('figure.labelDecorative') : alt === '' ? t('figure.label') : t('figure.labelOf', { alt });
  return (
    <AtomicBlock nodeKey={nodeKey} label={label} canEdit>
      <figure className="figure">
        {missing ? (
          <p className="figure-missing">
            <ImageOff size={18} strokeWidth={1.75} aria-hidden />
            {t('figure.missing')}
          </p>
        ) : (
          <img src={`/photos/${photo}`} alt={decorative ? '' : alt} draggable={false} onError={() => setMissing(true)} />
        )}
        <figcaption
          ref={caption}
          role="group"
          className="figure-caption"
          data-hint={t('figure.captionHint')}
          aria-label={t('figure.caption')}
        />
        {credits !== '' && <p className="figure-credit">{credits}</p>}
        {alt === '' && !decorative && <p className="figure-todo">{t('figure.noAlt')}</p>}
      </figure>
    </AtomicBlock>
  );
}
