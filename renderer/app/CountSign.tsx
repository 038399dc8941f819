import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { TextCounts } from '../../core/release/textCounts.ts';

/** How many words the text has; pressed, it tells characters and reading time too. */
export function CountSign({ counts }: { counts: TextCounts }) {
  const { t } = useTranslation();
  const lines = [
    t('bar.words', { count: counts.words }),
    t('bar.characters', { count: counts.characters }),
    t('bar.withoutSpaces', { count: counts.withoutSpaces }),
    t('bar.minutes', { count: counts.minutes }),
  ];
  return (
    <DialogTrigger>
      <Button className="bar-item bar-button">{lines[0]}</Button>
      <Popover className="popover" placement="top start">
        <Dialog className="counts" aria-label={t('bar.counts')}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
