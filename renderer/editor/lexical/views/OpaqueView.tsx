import type { NodeKey } from 'lexical';
import { Box } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AtomicBlock } from './AtomicBlock.tsx';

/** Stands for a block this version cannot show. */
export function OpaqueView({ nodeKey }: { nodeKey: NodeKey }) {
  const { t } = useTranslation('body');
  return (
    <AtomicBlock nodeKey={nodeKey} label={t('opaque.label')} canEdit={false}>
      <p className="opaque">
        <Box size={18} strokeWidth={1.75} aria-hidden />
        {t('opaque.text')}
      </p>
    </AtomicBlock>
  );
}
