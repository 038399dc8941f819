import { BookUser, Command, FileText, Package, Send, Settings } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { useTranslation } from 'react-i18next';
import { Keys } from '../ui/Keys.tsx';
import { keysOf } from './keymap.ts';
import type { AppCommand } from './palette/command.ts';
import { screens } from './screen.ts';
import type { Screen } from './screen.ts';
import { usePending } from './usePending.ts';
import { useWindow } from './windowContext.ts';

const icons: Record<Screen, LucideIcon> = { releases: FileText, kits: Package, contacts: BookUser, outbox: Send, settings: Settings };

/** The way between the sections, and to every command; the outbox shows how many parcels are not delivered yet. */
export function Rail({ run }: { run: (command: AppCommand) => void }) {
  const { t } = useTranslation();
  const { t: tCommands } = useTranslation('commands');
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
      <TooltipTrigger delay={400} closeDelay={0}>
        <Button
          className="rail-item rail-commands"
          onPress={() => {
            run('show-commands');
          }}
        >
          <span className="rail-icon">
            <Command size={20} strokeWidth={1.75} aria-hidden />
          </span>
          <span>{tCommands('palette.button')}</span>
        </Button>
        <Tooltip className="tooltip" placement="right" offset={6}>
          {tCommands('palette.title')}
          <Keys print={keysOf('show-commands') ?? ''} />
        </Tooltip>
      </TooltipTrigger>
    </nav>
  );
}
