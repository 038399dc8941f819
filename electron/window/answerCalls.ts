import { ipcMain } from 'electron';
import { callNames } from '../../core/ipc/names.ts';
import type { Handlers } from '../handlers/handler.ts';
import { answerPage } from './answerPage.ts';

/** Connects every call of the contract to its handler. */
export function answerCalls(handlers: Handlers): void {
  for (const name of callNames) ipcMain.handle(name, (event, argument: unknown) => answerPage(handlers, name, event, argument));
}
