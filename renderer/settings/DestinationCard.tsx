import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DestinationView } from '../../core/ipc/contract.ts';
import { capabilities } from '../../core/outbox/capabilities.ts';
import { addressText } from '../../core/settings/addressText.ts';
import type { Result } from '../../core/result.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { SharingLine } from '../share/SharingLine.tsx';
import { Problem } from '../ui/Problem.tsx';

interface DestinationCardProps {
  destination: DestinationView;
  onEdit: () => void;
  onRemove: () => void;
}

/** One destination: its address, what is known of its token, and whether it answers. */
export function DestinationCard({ destination, onEdit, onRemove }: DestinationCardProps) {
  const { t } = useTranslation('settings');
  const { id, name, kind, token } = destination;
  const isFolder = kind === 'folder';
  const abilities = (['embargo', 'conditionalWrite', 'resumable', 'recall'] as const).filter(
    (ability) => !isFolder && capabilities[kind][ability],
  );
  const [answer, setAnswer] = useState<Result<{ name: string }> | 'asking' | null>(null);
  const check = async () => {
    setAnswer('asking');
    setAnswer(await call('destinations.check', { id }));
  };
  return (
    <li className="destination">
      <div>
        <h3>{name}</h3>
        <p>{addressText(destination)}</p>
        <p className="help">{abilities.map((ability) => t(`destinations.can.${ability}`)).join(' · ')}</p>
        <p className="help">{t(isFolder ? 'destinations.folder.text' : `destinations.state.${token}`)}</p>
      </div>
      <div className="acts">
        <Button isDisabled={answer === 'asking'} onPress={() => void check()}>
          {t(answer === 'asking' ? 'destinations.checking' : 'destinations.check')}
        </Button>
        {!isFolder && (
          <Button weight="quiet" aria-label={t('destinations.edit', { name })} onPress={onEdit}>
            {t('destinations.editAct')}
          </Button>
        )}
        <Button weight="quiet" onPress={onRemove}>
          {t('destinations.remove')}
        </Button>
      </div>
      {destination.shares && <SharingLine destinationId={id} />}
      <div role="status">
        {answer !== null && answer !== 'asking' && answer.ok && (
          <p className="good">{isFolder ? t('destinations.folder.there') : t('destinations.answered', { name: answer.value.name })}</p>
        )}
      </div>
      {answer !== null && answer !== 'asking' && !answer.ok && <Problem error={answer.error} />}
    </li>
  );
}
