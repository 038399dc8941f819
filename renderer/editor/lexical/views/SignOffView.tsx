import type { NodeKey } from 'lexical';
import { useTranslation } from 'react-i18next';
import { AtomicBlock } from './AtomicBlock.tsx';

/** The lines of the press center and range as they print. */
export function SignOffView({ nodeKey, lines }: { nodeKey: NodeKey; lines: readonly string[] }) {
  const { t } = useTranslation('body');
  return (
    <AtomicBlock nodeKey={nodeKey} label={t('signOff.label', { lines: lines.join(', ') })} canEdit>
      <div className="sign-off">
        {lines.map((line, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- two lines may be equal, and they change as a whole
          <p key={place}>{line}</p>
        ))}
      </div>
    </AtomicBlock>
  );
}
