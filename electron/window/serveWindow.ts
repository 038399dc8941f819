import { protocol } from 'electron';
import type { Library } from '../library/library.ts';
import { answerRequest } from './answerRequest.ts';

/** Must run before the app is ready. */
export const announceScheme = () =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);

/** Serves `app://` to the window: its page out of `folder`, photos out of the library. */
export function serveWindow(folder: string, library: Library): void {
  protocol.handle('app', (request) => answerRequest(folder, library, request));
}
