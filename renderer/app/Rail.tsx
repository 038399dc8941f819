import { BookUser, FileText, Send, Settings } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { keysOf } from './keymap.ts';
import { screens } from './screen.ts';
import type { Screen } from './screen.ts';
import { usePending } from './usePending.ts';
import { useWindow } from './windowContext.ts';

const icons: Record<Screen, LucideIcon> = { releases: FileText, contacts: BookUser, outbox: Send, settings: Settings };

/** The way between the sections; the outbox shows how many parcels are not delivered yet. */
export function Rail() {
  const { t } = useTranslation();
  const { screen, show } = useWindow();
  const { waiting, sending } = usePending();
  const count = waiting + sending;
  return (
    <nav className="rail" aria-label={t('nav.label')}>
      {screens.map((name) => {
        const Icon = icons[name];
        const badge = name === 'outbox' && count > 0;
        return (
          <Button
            key={name}
            className="rail-item"
            aria-current={screen === name && 'page'}
            aria-keyshortcuts={keysOf(`show-${name}`) ?? ''}
            onPress={() => {
              show(name);
            }}
          >
            <span className="rail-icon">
              <Icon size={20} strokeWidth={1.75} aria-hidden />
              {badge && (
                <span className="badge" aria-hidden>
                  {count}
                </span>
              )}
            </span>
            <span>{t(`nav.${name}`)}</span>
            {badge && <span className="unseen">{t('nav.waiting', { count })}</span>}
          </Button>
        );
      })}
    </nav>
  );
}
