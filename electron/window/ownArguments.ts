import { app } from 'electron';

/** The words this program is started with anew: where it lies while it is not packed, and the sandbox it cannot have as root. */
export const ownArguments = (): string[] => [
  ...(app.commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : []),
  ...(app.isPackaged ? [] : [app.getAppPath()]),
];
