type CheckHandler = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>;

/** Electron's session: what it takes here are the app's answers to the page's wishes. */
class Session {
  /** Tells whether the page has a permission; `null` leaves it to the browser. */
  checkHandler: CheckHandler | null = null;

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.checkHandler = handler;
  }

  /** The browser's answers are fixed from the check handler before a page can ask, so this handler is never called. */
  setPermissionRequestHandler(_handler: Parameters<Electron.Session['setPermissionRequestHandler']>[0]): void {}

  /** Devices are chosen in the browser's own dialogs here; without a choice a page gets none. */
  setDevicePermissionHandler(_handler: Parameters<Electron.Session['setDevicePermissionHandler']>[0]): void {}

  /** Screens are chosen in the browser's own dialog here. */
  setDisplayMediaRequestHandler(_handler: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0]): void {}
}

/** Electron's `session`: there is one. */
export const session = { defaultSession: new Session() };
