import path from 'node:path';
import { RuleTester } from 'oxlint/plugins-dev';
import { describe, test } from 'vitest';
import house from './house.js';

RuleTester.describe = describe;
RuleTester.it = test;
const cwd = path.resolve(import.meta.dirname, '../../..');
const tester = new RuleTester({ cwd });
const at = (filename: string, code: string) => ({
  name: `${filename}: ${code.replaceAll(/\s+/g, ' ')}`,
  filename: path.join(cwd, filename),
  code,
});

tester.run('a room imports only through its doors', house.rules.doors, {
  valid: [
    at('core/release/release.ts', "import { z } from 'zod';"),
    at('core/release/release.test.ts', "import { test } from 'vitest';"),
    at('renderer/app/app.tsx', "import { ok } from '../../core/result.ts';"),
    at('renderer/app/app.tsx', "import text from '../../assets/samples/rubezh-2022.txt?raw';"),
    at('electron/window/createWindow.ts', "import { BrowserWindow } from 'electron';"),
    at('core/export/docx/docx.ts', "import { Document } from 'docx';"),
  ],
  invalid: (
    [
      ['core/release/release.ts', "import fs from 'node:fs';"],
      ['core/release/release.ts', "import { handlers } from '../../electron/handlers/handlers.ts';"],
      ['core/export/html/html.ts', "import { Document } from 'docx';"],
      ['renderer/app/app.tsx', "import { app } from 'electron';"],
      ['renderer/app/app.tsx', "export { handlers } from '../../electron/handlers/handlers.ts';"],
      ['renderer/library/list.tsx', "import { ParagraphNode } from 'lexical';"],
      ['electron/handlers/appHandlers.ts', "import { shell } from 'electron';"],
      ['electron/library/library.ts', "const { app } = await import('electron');"],
      ['electron/preload.ts', "import { contract } from './handlers/answer.ts';"],
      ['electron/main.ts', "import { cli } from '../renderer/main.tsx';"],
    ] as const
  ).map(([file, code]) => ({ ...at(file, code), errors: 1 })),
});

tester.run('no words in JSX', house.rules['no-literal-text'], {
  valid: [at('renderer/a.tsx', 'const a = <p title={t("x")}>{t("y")} · 12</p>;'), at('renderer/a.tsx', '<p className="page" />;')],
  invalid: [
    { ...at('renderer/a.tsx', '<p>Save</p>;'), errors: 1 },
    { ...at('renderer/a.tsx', '<p>Сохранить</p>;'), errors: 1 },
    { ...at('renderer/a.tsx', '<input placeholder="Name" aria-label="Name" />;'), errors: 2 },
  ],
});

const factory = 'electron/window/createWindow.ts';
const locked = 'sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false';
const making = (preferences: string) => `new BrowserWindow({ show: false, webPreferences: { ${preferences} } });`;

tester.run('one window, locked away from the machine', house.rules['one-window'], {
  valid: [at(factory, making(`preload: path.join(folder, 'preload.cjs'), ${locked}, spellcheck: true`)), at(factory, 'new Map();')],
  invalid: [
    ...['electron/main.ts', 'electron/window/printRelease.ts', 'electron/handlers/appHandlers.ts'].map((file) => ({
      ...at(file, making(locked)),
      errors: 1,
    })),
    { ...at(factory, 'new electron.WebContentsView();'), errors: 1 },
    { ...at(factory, 'new BrowserWindow();'), errors: 5 },
    { ...at(factory, 'new BrowserWindow({ webPreferences });'), errors: 5 },
    { ...at(factory, making(`...more, ${locked}`)), errors: 1 },
    { ...at(factory, making(`${locked}, nodeIntegrationInWorker: true`)), errors: 1 },
    { ...at(factory, making(`${locked}, enableBlinkFeatures: 'X'`)), errors: 1 },
    ...['sandbox', 'contextIsolation', 'webSecurity'].map((name) => ({
      ...at(factory, making(locked.replace(`${name}: true`, `${name}: false`))),
      errors: 2,
    })),
    { ...at(factory, making(locked.replace('sandbox: true, ', ''))), errors: 1 },
    { ...at(factory, making(locked.replace('nodeIntegration: false', 'nodeIntegration: true'))), errors: 2 },
    { ...at(factory, making(locked.replace('sandbox: true', "sandbox: process.env['X'] !== '1'"))), errors: 2 },
  ],
});
