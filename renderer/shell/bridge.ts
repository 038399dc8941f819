import type { Bridge } from '../../core/ipc/bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload script; read here and nowhere else. */
    readonly dateline: Bridge;
  }
}

/** The machine's side of the window: every call and every event. */
export const bridge = (): Bridge => window.dateline;
