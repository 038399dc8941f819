import { Flag } from 'lucide-react';
import { Menu, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import type { ReleaseFields } from '../../core/release/release.ts';
import { trainingName } from '../../core/training/trainingName.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';

interface TrainingChoiceProps {
  fields: ReleaseFields;
  change: (part: Partial<ReleaseFields>) => void;
}

/** Takes a training of the book into the release: its name, and its place where none stands there yet. Nothing where the book is empty. */
export function TrainingChoice({ fields, change }: TrainingChoiceProps) {
  const { t } = useTranslation('editor');
  const { value: trainings = [] } = useAsk('trainings.list', null);
  if (trainings.length === 0) return null;
  return (
    <MenuTrigger>
      <Button weight="quiet">
        <Flag size={18} strokeWidth={1.75} aria-hidden />
        {t('inspector.trainings')}
      </Button>
      <Popover className="popover">
        <Menu className="options" aria-label={t('inspector.trainings')}>
          {trainings.map((training) => (
            <MenuItem
              key={training.id}
              id={training.id}
              label={trainingName(training, fields.language)}
              onAction={() => {
                const { place, country } = training;
                change({
                  training: trainingName(training, fields.language),
                  ...(fields.dateline === null && place !== '' ? { dateline: { place, country } } : {}),
                });
              }}
            />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
