import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import type { CallAnswer } from '../../core/ipc/contract.ts';
import { languageTag } from '../../core/i18n/language.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { LibraryScreen } from '../library/LibraryScreen.tsx';
import { Toasts } from '../ui/toasts/Toasts.tsx';
import './app.css';
import { Rail } from './Rail.tsx';
import { screens } from './screen.ts';
import type { Screen } from './screen.ts';
import { StatusBar } from './StatusBar.tsx';
import { useCommands } from './useCommands.ts';
import { useDatelineWindow } from './useDatelineWindow.ts';
import { useExport } from './useExport.ts';
import { useMachineEvents, useOnline } from './useMachineEvents.ts';
import { useWindow, WindowContext } from './windowContext.ts';
import { WindowDialogs } from './WindowDialogs.tsx';

const ContactsScreen = lazy(async () => ({ default: (await import('../contacts/ContactsScreen.tsx')).ContactsScreen }));
const KitsScreen = lazy(async () => ({ default: (await import('../kits/KitsScreen.tsx')).KitsScreen }));
const OutboxScreen = lazy(async () => ({ default: (await import('../outbox/OutboxScreen.tsx')).OutboxScreen }));
const SettingsScreen = lazy(async () => ({ default: (await import('../settings/SettingsScreen.tsx')).SettingsScreen }));

/** The whole window, once the machine has said how things stand. */
export function App({ start }: { start: CallAnswer<'app.start'> }) {
  const online = useOnline(start);
  const here = useDatelineWindow(start, online);
  useMachineEvents(start, here);
  const language = useUiLanguage();
  return (
    <I18nProvider locale={languageTag[language]}>
      <WindowContext value={here}>
        <Frame />
        <Toasts queue={here.toasts} />
      </WindowContext>
    </I18nProvider>
  );
}

function Frame() {
  const { t } = useTranslation();
  const { screen, isQuiet } = useWindow();
  const exporting = useExport();
  const run = useCommands(exporting.exportAs);
  return (
    <>
      <a className="skip" href="#text">
        {t('skipToText')}
      </a>
      <div className="app" data-quiet={isQuiet}>
        <Rail run={run} />
        <div className="screens" id="text" tabIndex={-1}>
          {screens.map((name) => (
            <Place key={name} name={name} screen={screen} />
          ))}
        </div>
        <StatusBar exporting={exporting} run={run} />
      </div>
      <WindowDialogs run={run} />
    </>
  );
}

const places: Record<Screen, () => ReactNode> = {
  releases: () => <LibraryScreen />,
  kits: () => <KitsScreen />,
  contacts: () => <ContactsScreen />,
  outbox: () => <OutboxScreen />,
  settings: () => <SettingsScreen />,
};

/** A section: made when it is first shown and kept afterwards, so that nothing typed in it is lost by looking elsewhere. */
function Place({ name, screen }: { name: Screen; screen: Screen }) {
  const { t } = useTranslation();
  const here = name === screen;
  const [visited, setVisited] = useState(here);
  if (here && !visited) setVisited(true);
  const place = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (here && !first.current) place.current?.focus();
    first.current = false;
  }, [here]);
  if (!visited) return null;
  return (
    <main ref={place} className="place" hidden={!here} tabIndex={-1} aria-label={t(`nav.${name}`)}>
      <Suspense fallback={null}>{places[name]()}</Suspense>
    </main>
  );
}
