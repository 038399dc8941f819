import type { ElectronApplication } from '@playwright/test';

/** Takes the link away from the machine, or gives it back. The window learns of it as it would of a pulled cable. */
export const setLink = (app: ElectronApplication, online: boolean): Promise<void> =>
  app.evaluate(({ net }, link) => {
    net.isOnline = () => link;
  }, online);
