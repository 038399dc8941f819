import type { ElectronApplication } from '@playwright/test';

/** Answers the machine's next Save dialogs with a path, or with "cancelled". */
export const chooseToSave = (app: ElectronApplication, filePath: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, filePath);

/** Answers the machine's next Open dialogs with a path, or with "cancelled". */
export const chooseToOpen = (app: ElectronApplication, filePath: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, filePath);
