import { root } from '../../electron/dev/root.ts';
import type { WhichElectron } from '../../electron/dev/whichElectron.ts';
import { measureStart } from './measureStart.ts';
import type { Start } from './measureStart.ts';

/** One start of Dateline on a given data folder, as `npm start` starts it. */
export const startOfApp = ({ real, executable }: WhichElectron, userData: string): Promise<Start> =>
  measureStart(executable, [...(real && process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, `--user-data-dir=${userData}`]);
