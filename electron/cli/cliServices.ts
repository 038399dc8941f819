import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { AppError } from '../../core/appError.ts';
import type { UiLanguage } from '../../core/i18n/language.ts';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { exportJobInWorker } from '../press/exportJobInWorker.ts';
import type { ExportProgress } from '../../core/ipc/exportProgress.ts';
import { printInShell } from '../press/printInShell.ts';
import type { Printer } from '../press/printer.ts';
import { shellHere } from './shellHere.ts';
import type { ExportJob } from '../press/exportJob.ts';
import type { Services } from '../handlers/services.ts';
import type { Library } from '../library/library.ts';
import type { Started } from '../handlers/startServices.ts';
import { tokensInMemory } from '../publish/tokensInMemory.ts';
import { dataFolder } from '../settings/dataFolder.ts';
import { openSettings } from '../settings/settingsInFile.ts';
import type { OpenedSettings } from '../settings/settingsOver.ts';
import type { SettingsStore } from '../settings/settingsStore.ts';
import { progressLine } from './progressLine.ts';
import { makeFolder } from '../files/makeFolder.ts';
import { makePrivate } from '../files/makePrivate.ts';

/** The repository's folder in development, the application's folder when packaged. */
const appFolder = path.resolve(import.meta.dirname, '../..');

/** What a command can ask for; nothing is opened before it is asked for. */
export interface Cli {
  language: UiLanguage;
  /** Opens the library once. */
  services: () => Promise<Result<Services>>;
  /** The library of these services. */
  library: () => Promise<Result<Library>>;
  settings: () => SettingsStore;
  /** Opens once a library in a temporary folder, for the pictures of files that are handed out without being imported; gone at the end. */
  scratch: () => Promise<Result<Library>>;
  exportJob: () => ExportJob;
  printer: Printer;
  /** Says on the terminal how far an export is. */
  progress: (progress: ExportProgress) => void;
  /** What came up on the way that the person has to know, such as damaged settings. The error of a library that stayed closed is no notice. */
  notices: () => Promise<AppError[]>;
  stop: () => Promise<void>;
}

/** Composes the handlers for the command line: no window, no dialogs, a token from the environment. */
export function cliServices(folder: string | undefined, language: UiLanguage): Cli {
  const data = path.resolve(folder ?? dataFolder());
  const unwritten: AppError[] = [];
  let settings: OpenedSettings | null = null;
  let job: ExportJob | null = null;
  let started: Promise<Result<Started>> | null = null;
  let scratch: ReturnType<typeof openScratchLibrary> | null = null;
  const line = progressLine(process.stderr);
  const printer = printInShell(shellHere);
  const openedSettings = () => (settings ??= openSettings(data, (error) => unwritten.push(error)));
  const start = async (): Promise<Result<Started>> => {
    const made = await makeDataFolder(data, folder !== undefined);
    if (!made.ok) return made;
    makePrivate(data);
    // Loaded only where a library is asked for: exporting a file needs none and starts sooner.
    const { openLibrary } = await import('../library/openLibrary.ts');
    const { startServices } = await import('../handlers/startServices.ts');
    return ok(
      await startServices({
        opened: openLibrary(path.join(data, 'library')),
        appFolder,
        sends: false,
        settings: openedSettings().store,
        tokens: tokensInMemory(process.env['DATELINE_TOKEN'] ?? null),
        fetch,
        notices: openedSettings().notices,
        chooser: { toOpen: async () => null, toFolder: async () => null, toSave: async () => null },
        // Who types a command has decided.
        confirm: async () => ok(null),
        tell: () => {},
        online: () => true,
        printer,
        openOutside: async () => fail({ kind: 'display-missing' }),
        flushed: () => {},
        uiLanguage: () => language,
        version: '',
      }),
    );
  };
  const services = async (): Promise<Result<Services>> => {
    started ??= start();
    const opened = await started;
    if (!opened.ok) return opened;
    const { services: handed, failed } = opened.value;
    return failed === null ? ok(handed) : fail(failed);
  };
  return {
    language,
    services,
    library: async () => {
      const opened = await services();
      return opened.ok ? ok(opened.value.library) : opened;
    },
    settings: () => openedSettings().store,
    scratch: async () => {
      scratch ??= openScratchLibrary();
      const opened = await scratch;
      return opened.ok ? ok(opened.value.library) : opened;
    },
    exportJob: () => (job ??= exportJobInWorker()),
    printer,
    progress: line.tell,
    notices: async () => {
      const opened = await started;
      const { services: handed, failed } = opened?.ok ? opened.value : { services: null, failed: null };
      const told = handed ? handed.notices() : (settings?.notices ?? []);
      return [...told, ...unwritten].filter((notice) => notice !== failed);
    },
    stop: async () => {
      line.end();
      await job?.close();
      const opened = await started;
      if (opened?.ok) await opened.value.stop();
      const laid = await scratch;
      if (laid?.ok) await laid.value.clear();
    },
  };
}

async function openScratchLibrary(): Promise<Result<{ library: Library; clear: () => Promise<void> }>> {
  const { openLibrary } = await import('../library/openLibrary.ts');
  const home = await mkdtemp(path.join(os.tmpdir(), 'dateline-pictures-'));
  const remove = () => rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const opened = await openLibrary(path.join(home, 'library'));
  if (!opened.ok) {
    await remove();
    return opened;
  }
  const { library } = opened.value;
  const clear = async () => {
    await library.close();
    await remove();
  };
  return ok({ library, clear });
}

/** Data of one's own are made room for. A named folder must have its parent: it may be on a drive that is not plugged in. */
const makeDataFolder = async (data: string, isNamed: boolean): Promise<Result<null>> =>
  isNamed && !existsSync(path.dirname(data)) ? fail({ kind: 'folder-missing', name: data }) : makeFolder(data);
