import type { PreloadElectron } from '../page/preloadModules.ts';

/** What the compiler takes for `electron` in a preload: only what the stand-in puts there. */
export declare const contextBridge: PreloadElectron['contextBridge'];
/** The messages' end in the preload. */
export declare const ipcRenderer: PreloadElectron['ipcRenderer'];
