import path from 'node:path';
import type { CallAnswer, CallArgument } from '../../core/ipc/contract.ts';
import type { CallName } from '../../core/ipc/names.ts';
import type { Question } from '../../core/i18n/question.ts';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { newFolder } from '../library/library.testing.ts';
import { openLibrary } from '../library/openLibrary.ts';
import { tokensInMemory } from '../publish/tokensInMemory.ts';
import { openSettings } from '../settings/settingsInFile.ts';
import { answer } from './answer.ts';
import { handlers } from './handlers.ts';
import { startServices } from './startServices.ts';

/** All that stands under the window, with a person who answers its dialogs. */
export interface Machine {
  /** The data folder; the library lies in `library` inside. */
  folder: string;
  /** A call as the window makes it, its argument held against the contract. */
  call: <N extends CallName>(name: N, argument: CallArgument<N>) => Promise<Result<CallAnswer<N>>>;
  /** What the person chooses next; null is "Cancel". */
  chooses: { toOpen: string | null; toFolder: string | null; toSave: string | null; yes: boolean };
  /** What the person was asked before something left. */
  asked: Question[];
  /** The names that were suggested to the person. */
  suggested: string[];
  /** What the window was told. */
  told: [name: string, value: unknown][];
  stop: () => Promise<void>;
}

/** Starts the services on a data folder, a new one if none is given; no request can leave. */
export async function startMachine(folder = newFolder()): Promise<Machine> {
  const chooses: Machine['chooses'] = { toOpen: null, toFolder: null, toSave: null, yes: false };
  const asked: Question[] = [];
  const suggested: string[] = [];
  const told: Machine['told'] = [];
  const { store: settings, notices } = openSettings(folder);
  const { services, stop } = await startServices({
    opened: openLibrary(path.join(folder, 'library')),
    appFolder: path.resolve(import.meta.dirname, '../..'),
    sends: false,
    settings,
    tokens: tokensInMemory(null),
    fetch: () => Promise.reject(new Error('a request left')),
    notices,
    chooser: {
      toOpen: async () => chooses.toOpen,
      toFolder: async () => chooses.toFolder,
      toSave: async (name) => {
        suggested.push(name);
        return chooses.toSave;
      },
    },
    confirm: async (question) => {
      asked.push(question);
      return chooses.yes ? ok(null) : fail({ kind: 'cancelled' });
    },
    tell: (name, value) => void told.push([name, value]),
    online: () => false,
    printer: { print: async () => fail({ kind: 'print-failed', reason: '' }), cancel: () => {} },
    openOutside: async () => fail({ kind: 'display-missing' }),
    flushed: () => {},
    uiLanguage: () => 'en',
    version: '0',
  });
  const answering = handlers(services);
  const call: Machine['call'] = async (name, argument) => (await answer(answering, name, argument)) as Result<CallAnswer<typeof name>>;
  return { folder, call, chooses, asked, suggested, told, stop };
}
