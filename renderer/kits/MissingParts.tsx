import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { KitLook } from '../../core/kit/kitLook.ts';
import type { KitPlan } from '../../core/kit/kitPlan.ts';
import { missingParts, type MissingPart } from '../../core/kit/missingParts.ts';
import { kitDocumentKinds, type KitDocumentKind } from '../../core/release/release.ts';
import { Button } from '../ui/Button.tsx';

interface MissingPartsProps {
  plan: KitPlan;
  look: KitLook;
  onWrite: (kind: KitDocumentKind) => void;
  onAdd: (type: 'photo-sheet' | 'contacts') => void;
}

/** What a kit usually has and this one has not, each with the way to it. Nothing of it but a missing release holds a kit up. */
export function MissingParts({ plan, look, onWrite, onAdd }: MissingPartsProps) {
  const { t } = useTranslation('kits');
  const missing = missingParts(plan, look);
  if (missing.length === 0)
    return (
      <p className="kit-whole">
        <CircleCheck size={18} strokeWidth={1.75} aria-hidden />
        {t('whole')}
      </p>
    );
  return (
    <section className="kit-missing" aria-label={t('missingHeading')}>
      <h3>{t('missingHeading')}</h3>
      <ul>
        {missing.map(({ part, count }) => (
          <li key={part} data-part={part}>
            <span>{t(`missing.${part}`, { count })}</span>
            {isWritten(part) && (
              <Button
                weight="quiet"
                aria-label={`${t('act.write')}: ${t(`missing.${part}`, { count })}`}
                onPress={() => {
                  onWrite(part);
                }}
              >
                {t('act.write')}
              </Button>
            )}
            {(part === 'photo-sheet' || part === 'contacts') && (
              <Button
                weight="quiet"
                aria-label={`${t('act.putIn')}: ${t(`missing.${part}`, { count })}`}
                onPress={() => {
                  onAdd(part);
                }}
              >
                {t('act.putIn')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const isWritten = (part: MissingPart): part is KitDocumentKind => kitDocumentKinds.some((kind) => kind === part);
