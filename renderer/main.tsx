import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/noto-sans-armenian/wght.css';
import '@fontsource-variable/noto-serif-armenian/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/overlays.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { CrashScreen } from './app/CrashScreen.tsx';
import { startTexts } from './i18n/startTexts.ts';
import { answers } from './shell/answers.ts';
import { call } from './shell/call.ts';
import { trustInertHtml } from './shell/trustInertHtml.ts';

/** The composition of the window: asks how things stand, then draws. */
async function start(): Promise<void> {
  trustInertHtml(window);
  const started = await call('app.start', null);
  if (!started.ok) throw new Error(`the window cannot start: ${started.error.kind}`);
  const { settings, uiLanguage } = started.value;
  if (settings.theme !== 'system') document.documentElement.dataset['theme'] = settings.theme;
  startTexts(uiLanguage);
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no place for the window');
  createRoot(place).render(
    <StrictMode>
      <CrashScreen>
        <QueryClientProvider client={answers}>
          <App start={started.value} />
        </QueryClientProvider>
      </CrashScreen>
    </StrictMode>,
  );
}

void start();
