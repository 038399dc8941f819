import { expect, test } from 'vitest';
import { addressText } from './addressText.ts';

test.each([
  ['dateline', 'https://news.example.org/a%20b', 'https://news.example.org/a%20b'],
  ['folder', 'file:///media/%D0%A4%D0%BB%D0%B5%D1%88%D0%BA%D0%B0%201', '/media/Флешка 1'],
  ['folder', 'file:///E:/Press%20kits', 'E:\\Press kits'],
] as const)('%s at %s reads %s', (kind, address, text) => {
  expect(addressText({ kind, address })).toBe(text);
});
