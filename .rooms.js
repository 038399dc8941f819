/**
 * The table of doors: which room may import what. Read by the lint rule `house/doors`.
 * The longest matching room decides. `rooms` are folders of this repository, `packages` are npm packages and `node:` modules
 * (`*` at the end matches the rest of the name). A room may always import from itself and from rooms inside itself.
 */
export const rooms = [
  { room: 'core', rooms: [], packages: ['zod'] },
  { room: 'core/contact', rooms: ['core'], packages: ['zod', 'libphonenumber-js*'] },
  { room: 'core/export', rooms: ['core'], packages: [] },
  { room: 'core/export/docx', rooms: ['core'], packages: ['docx', 'docx/layout', 'fflate'] },
  { room: 'core/zip', rooms: [], packages: ['fflate'] },
  { room: 'core/docxRules', rooms: ['core'], packages: ['saxes'] },
  { room: 'core/history', rooms: ['core'], packages: ['zod', 'diff'] },
  { room: 'core/typography', rooms: ['core'], packages: ['typograf', 'diff'] },
  { room: 'core/find', rooms: ['core'], packages: ['re2js'] },
  { room: 'core/import/html', rooms: ['core'], packages: ['parse5'] },
  { room: 'core/ipc', rooms: ['core'], packages: ['zod'] },
  { room: 'core/outbox', rooms: ['core'], packages: ['zod'] },
  { room: 'core/api', rooms: ['core'], packages: ['zod'] },
  { room: 'core/merge', rooms: ['core'], packages: ['node-diff3', 'zod'] },
  { room: 'core/share', rooms: ['core'], packages: ['zod'] },

  { room: 'electron', rooms: ['core'], packages: ['node:*'] },
  {
    room: 'electron/library',
    rooms: ['core', 'electron/files', 'electron/workers/workerFile.ts'],
    packages: ['node:*', 'better-sqlite3-multiple-ciphers', '@orama/stemmers*', 'zod'],
  },
  {
    room: 'electron/files',
    rooms: ['core', 'electron/workers'],
    packages: [
      'node:*',
      'write-file-atomic',
      '@zip.js/zip.js',
      'fflate',
      'saxes',
      'mammoth',
      'dingbat-to-unicode',
      'markdown-it*',
      'exifreader',
      'jpeg-js',
      'pngjs',
    ],
  },
  {
    room: 'electron/press',
    rooms: ['core', 'electron/files', 'electron/library/photoStore.ts', 'electron/library/photoStore.testing.ts', 'electron/workers'],
    packages: ['node:*', 'saxes', 'micromark*', 'unpdf'],
  },
  { room: 'electron/spelling', rooms: ['core', 'electron/workers'], packages: ['node:*', 'hunspell-wasm'] },
  {
    room: 'electron/publish',
    rooms: ['core', 'electron/library', 'electron/handlers', 'electron/files/exportName.ts'],
    packages: ['node:*', 'zod'],
  },
  {
    room: 'electron/share',
    rooms: ['core', 'electron/library', 'electron/handlers', 'electron/publish', 'electron/files', 'electron/workers'],
    packages: ['node:*'],
  },
  { room: 'electron/handlers', rooms: ['core', 'electron'], packages: ['node:*', 'zod'] },
  { room: 'electron/workers', rooms: ['core', 'electron'], packages: ['node:*'] },
  { room: 'electron/settings', rooms: ['core', 'electron/files'], packages: ['node:*', 'electron', 'electron-store', 'zod'] },
  { room: 'electron/window', rooms: ['core', 'electron'], packages: ['node:*', 'electron', 'zod'] },
  { room: 'electron/main.ts', rooms: ['core', 'electron'], packages: ['node:*', 'electron'] },
  { room: 'electron/preload.ts', rooms: ['core/ipc'], packages: ['electron'] },
  { room: 'electron/cli', rooms: ['core', 'electron'], packages: ['node:*', 'commander'] },
  { room: 'electron/cli.ts', rooms: ['core', 'electron'], packages: ['node:*', 'commander'] },
  { room: 'electron/standin', rooms: ['electron/dev'], packages: ['node:*', 'electron', '@playwright/test'] },
  { room: 'electron/dev', rooms: [], packages: ['node:*', 'vite', 'vitest*', '@vitejs/plugin-react', 'oxlint*'] },

  {
    room: 'renderer',
    rooms: ['core'],
    packages: [
      'react*',
      'react-dom*',
      'react-aria-components*',
      'react-i18next',
      'i18next',
      'lucide-react',
      '@tanstack/*',
      '@fontsource-variable/*',
      'exifreader',
      'docx-preview',
    ],
  },
  {
    room: 'renderer/editor/lexical',
    rooms: ['core', 'renderer'],
    packages: ['react*', 'react-i18next', 'lexical', '@lexical/*', 'lucide-react', 'react-aria-components*'],
  },

  // e2e reads the window's texts to find things by their names in both languages.
  { room: 'e2e', rooms: ['core', 'electron', 'renderer/i18n'], packages: ['*'] },
];

/** Packages that only tests (`*.test.ts`, `*.testing.ts`) may import, in any room. */
export const testPackages = [
  'vitest',
  'fast-check',
  'node:*',
  'mammoth',
  'micromark*',
  'jsdom',
  'html-validate',
  'exifreader',
  'ajv*',
  'yaml',
  'fflate',
  '@lexical/*',
  'lexical',
  'zod',
];
