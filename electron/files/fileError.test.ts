import { expect, test } from 'vitest';
import { fileError } from './fileError.ts';

const thrown = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['ENOENT', 'file-missing'],
  ['ENOTDIR', 'folder-missing'],
  ['EACCES', 'folder-read-only'],
  ['EPERM', 'folder-read-only'],
  ['EROFS', 'folder-read-only'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EBUSY', 'file-in-use'],
])('%s is %s', (code, kind) => {
  expect(fileError(thrown(code), 'news.txt')).toEqual({ kind, name: 'news.txt' });
});

test('any other system error is told with its code', () => {
  expect(fileError(thrown('EIO'), 'news.txt')).toEqual({ kind: 'file-failed', name: 'news.txt', code: 'EIO' });
});

test.each([new Error('bug'), thrown('ERR_INVALID_ARG_TYPE'), new TypeError('x'), 'ENOENT', null, undefined])('%s is a bug', (error) => {
  expect(fileError(error, 'news.txt')).toBeNull();
});
