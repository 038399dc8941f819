import { expect, test } from 'vitest';
import { readCommandLine } from './commandLine.ts';

test('reads what a test driver passes', () => {
  const read = readCommandLine([
    '-r',
    '/x/loader.js',
    '--inspect=0',
    '--remote-debugging-port=0',
    'app',
    '--user-data-dir=/a=b',
    'file.txt',
  ]);
  expect(read).toEqual({
    switches: [
      ['remote-debugging-port', '0'],
      ['user-data-dir', '/a=b'],
    ],
    requires: ['/x/loader.js'],
    inspect: { port: 0, wait: false },
    app: 'app',
  });
});

test('takes the current folder for the app when none is named', () => {
  expect(readCommandLine(['--headless'])).toEqual({ switches: [['headless', '']], requires: [], inspect: null, app: '.' });
});
