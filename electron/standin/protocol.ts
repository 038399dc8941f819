import { heldRequests, schemes } from './addresses.ts';
import type { SchemeHandler } from './addresses.ts';
import { openWindows } from './openWindows.ts';
import { stage } from './stage.ts';

/** Electron's `protocol`. Every scheme that is handled is a standard and secure one here. */
export const protocol = {
  registerSchemesAsPrivileged(_schemes: Electron.CustomScheme[]): void {
    if (stage.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  },
  handle(scheme: string, handler: SchemeHandler): void {
    if (schemes.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    schemes.set(scheme, handler);
    for (const { page } of openWindows) void page?.send('Fetch.enable', { patterns: heldRequests() });
  },
  isProtocolHandled: (scheme: string): boolean => schemes.has(scheme),
};
