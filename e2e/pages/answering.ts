import type { ElectronApplication } from '@playwright/test';
import { real } from '../launch.ts';

/**
 * Does something the machine asks about first, and presses a button of its message box as a person does. Electron's box is the
 * system's own, which no test can reach: there it is answered in its place. Gives what the box said.
 */
export async function answering(app: ElectronApplication, button: string, act: () => Promise<void>): Promise<string> {
  if (real) return answeringElectron(app, button, act);
  const opened = app.waitForEvent('window');
  await act();
  const box = await opened;
  const said = await box.getByRole('alertdialog').innerText();
  // The box may go before the click is over; that it goes is what counts.
  const pressed = box.getByRole('button', { name: button, exact: true }).click();
  await Promise.all([box.waitForEvent('close'), pressed.catch(() => {})]);
  return said;
}

async function answeringElectron(app: ElectronApplication, button: string, act: () => Promise<void>): Promise<string> {
  const said = app.evaluate(
    ({ dialog }, label) =>
      new Promise<string>((resolve) => {
        const showMessageBox = dialog.showMessageBox.bind(dialog);
        dialog.showMessageBox = (...given: unknown[]) => {
          const { message, detail = '', buttons = [] } = given.at(-1) as Electron.MessageBoxOptions;
          Object.assign(dialog, { showMessageBox });
          resolve(`${message}\n${detail}`);
          return Promise.resolve({ response: buttons.indexOf(label), checkboxChecked: false });
        };
      }),
    button,
  );
  await act();
  return said;
}
