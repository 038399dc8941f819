import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AppError } from '../../core/appError.ts';
import { templates } from '../../core/release/templates.ts';
import { handOutFiles } from './handOutFiles.ts';
import { exportJobInWorker } from '../press/exportJobInWorker.ts';
import { closedLibrary } from '../library/closedLibrary.ts';
import type { openLibrary } from '../library/openLibrary.ts';
import { spellingInWorker } from '../spelling/spellingInWorker.ts';
import { bundleInWorker } from '../share/bundleInWorker.ts';
import { startSharing } from '../share/startSharing.ts';
import { startCourier } from '../publish/startCourier.ts';
import type { EventSink } from './eventSink.ts';
import { watchDepartures } from './departures.ts';
import { firstStart } from './firstStart.ts';
import type { Services } from './services.ts';
import { settleWhenIdle } from './settleWhenIdle.ts';

/** What the window and the command line each bring of their own. */
export type Given = Pick<
  Services,
  | 'settings'
  | 'tokens'
  | 'chooser'
  | 'confirm'
  | 'printer'
  | 'tell'
  | 'online'
  | 'openOutside'
  | 'flushed'
  | 'uiLanguage'
  | 'version'
  | 'fetch'
> & {
  /** The library, opened or on its way. */
  opened: ReturnType<typeof openLibrary>;
  /** The application's own folder, with `assets/` in it. */
  appFolder: string;
  notices: AppError[];
  /** Only the window sends by itself; a command says when. */
  sends: boolean;
};

/** Everything the handlers stand on, opened; and the error of a library that could not be. */
export interface Started {
  services: Services;
  failed: AppError | null;
  stop: () => Promise<void>;
}

/** Waits for the library, fills it on first start, starts the export worker and the courier. */
export async function startServices({ opened: opening, appFolder, sends, ...given }: Given): Promise<Started> {
  const now = () => new Date();
  const opened = await opening;
  const library = opened.ok ? opened.value.library : closedLibrary(opened.error);
  const notices = [...given.notices, ...(opened.ok ? opened.value.notices : [opened.error])];
  if (opened.ok) {
    const sample = await readFile(path.join(appFolder, 'assets/samples/rubezh-2022.txt'), 'utf8');
    const filled = await firstStart(library, sample, now());
    if (!filled.ok) notices.push(filled.error);
  }
  const exportJob = exportJobInWorker();
  const spelling = spellingInWorker();
  const bundleJob = bundleInWorker();
  const settler = settleWhenIdle(library);
  const openReleases = new Set<string>();
  const sharing = startSharing({
    library,
    destinations: () => given.settings.get().destinations,
    openReleases: () => [...openReleases],
    tokens: given.tokens,
    tell: given.tell,
    fetch: given.fetch,
    now,
    runs: opened.ok && sends,
  });
  const tell: EventSink = (name, value) => {
    given.tell(name, value);
    if (name === 'library.changed' || name === 'contacts.changed') sharing.written();
  };
  const courier = startCourier({
    library,
    askAfterHours: () => given.settings.get().askAfterHours,
    destinations: () => given.settings.get().destinations,
    letterhead: () => given.settings.get().letterhead,
    tokens: given.tokens,
    handOut: handOutFiles({ library, settings: given.settings, exportJob }),
    tell: given.tell,
    fetch: given.fetch,
    now,
    runs: opened.ok && sends,
  });
  return {
    services: {
      ...given,
      tell,
      library,
      exportJob,
      spelling,
      settler,
      courier,
      sharing,
      bundleJob,
      openReleases,
      departures: watchDepartures({ confirm: given.confirm, now }),
      templates,
      notices: () => notices,
      now,
      newId: randomUUID,
    },
    failed: opened.ok ? null : opened.error,
    stop: async () => {
      await sharing.stop();
      await courier.stop();
      await settler.finish();
      await exportJob.close();
      await spelling.close();
      await bundleJob.close();
      await library.close();
    },
  };
}
