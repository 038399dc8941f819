import { ok } from '../../core/result.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names = 'app.start' | 'app.flushed' | 'app.openOutside' | 'settings.set';

/** Answers about the program itself: its start, its settings, the way out to a browser. */
export const appHandlers = ({
  settings,
  notices,
  online,
  openOutside,
  flushed,
  openReleases,
  uiLanguage,
  version,
  tell,
}: Services): Pick<Handlers, Names> => ({
  'app.start': async () => {
    // A window that begins anew has nothing on its page yet.
    openReleases.clear();
    return ok({ settings: settings.get(), uiLanguage: uiLanguage(), version, online: online(), notices: notices() });
  },
  'app.flushed': async () => {
    flushed();
    return ok(null);
  },
  'app.openOutside': ({ url }) => openOutside(url),
  'settings.set': async (change) => {
    const changed = settings.set(definedOnly(change));
    tell('settings.changed', changed);
    return ok(changed);
  },
});

/** A partial schema lets `undefined` through; settings never hold it. */
const definedOnly = <T extends object>(change: T) =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
