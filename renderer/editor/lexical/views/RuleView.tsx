import type { NodeKey } from 'lexical';
import { useTranslation } from 'react-i18next';
import { AtomicBlock } from './AtomicBlock.tsx';

/** A line across the page, as it prints. */
export function RuleView({ nodeKey }: { nodeKey: NodeKey }) {
  const { t } = useTranslation('body');
  return (
    <AtomicBlock nodeKey={nodeKey} label={t('rule.label')} canEdit={false}>
      <hr className="rule" />
    </AtomicBlock>
  );
}
