/** `npm run test:long`: the window's tests in every language and theme and with every kill; words after `--` go to Playwright. */
process.env['DATELINE_LONG'] = '1';
await import('./e2e.ts');
