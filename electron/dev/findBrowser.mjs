import fs from 'node:fs';
import path from 'node:path';

const onWindows = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];
const onMac = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
// Snap's Chromium, behind Ubuntu's chromium-browser, cannot keep a profile in a hidden folder, so it comes last.
const onLinux = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];

const places = () => {
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => onWindows.map((file) => path.join(root, file)));
  }
  if (process.platform === 'darwin') return onMac.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean);
  return onLinux.flatMap((name) => folders.map((folder) => path.join(folder, name)));
};

/**
 * Finds the machine's Chrome, Edge or Chromium, or gives null. `STANDIN_BROWSER` names another one.
 * Plain JavaScript without packages: the set-up runs it before anything is installed.
 */
export const findBrowser = () => process.env.STANDIN_BROWSER || (places().find((file) => fs.existsSync(file)) ?? null);
