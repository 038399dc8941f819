import { net } from './net.ts';

type CheckHandler = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>;

/** Electron's session: what it takes here are the app's answers to the page's wishes. */
export class Session {
  /** Tells whether the page has a permission; `null` leaves it to the browser. */
  checkHandler: CheckHandler | null = null;
  #proxy: Electron.ProxyConfig = { mode: 'system' };

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.checkHandler = handler;
  }

  /** The browser's answers are fixed from the check handler before a page can ask, so this handler is never called. */
  setPermissionRequestHandler(_handler: Parameters<Electron.Session['setPermissionRequestHandler']>[0]): void {}

  /** Devices are chosen in the browser's own dialogs here; without a choice a page gets none. */
  setDevicePermissionHandler(_handler: Parameters<Electron.Session['setDevicePermissionHandler']>[0]): void {}

  /** Screens are chosen in the browser's own dialog here. */
  setDisplayMediaRequestHandler(_handler: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0]): void {}

  /** The browser is started on a proxy that leads nowhere, whatever is set; it is only remembered. */
  async setProxy(config: Electron.ProxyConfig): Promise<void> {
    this.#proxy = config;
  }

  /** What was set, as far as one proxy for everything goes. */
  async resolveProxy(_url: string): Promise<string> {
    const { proxyRules = '' } = this.#proxy;
    return proxyRules === '' ? 'DIRECT' : proxyRules.replace(/^(\w+):\/\//u, (_all, scheme: string) => `${scheme.toUpperCase()} `);
  }

  /** Goes through Node here, like `net.fetch`. */
  fetch(input: string | Request, init?: RequestInit): Promise<Response> {
    return net.fetch(input, init);
  }
}

const partitions = new Map<string, Session>();

/** Electron's `session`: the one that the page stands on, and others for requests. */
export const session = {
  defaultSession: new Session(),
  fromPartition(partition: string): Session {
    const found = partitions.get(partition) ?? new Session();
    partitions.set(partition, found);
    return found;
  },
};
