import { beforeEach, expect, test } from 'vitest';
import { recentCommands, rememberCommand } from './recentCommands.ts';

beforeEach(() => {
  localStorage.clear();
});

test('the newest stands first, once, and only the last five are kept', () => {
  for (const id of ['bold', 'publish', 'bold', 'find', 'save', 'undo', 'redo']) rememberCommand(id);
  expect(recentCommands()).toEqual(['redo', 'undo', 'save', 'find', 'bold']);
});

test.each(['', 'not JSON', '{"a":1}', '[1,null,"bold"]'])('a damaged memory (%s) stands in nobody’s way', (kept) => {
  localStorage.setItem('recent-commands', kept);
  expect(recentCommands()).toEqual(kept.includes('bold') ? ['bold'] : []);
  rememberCommand('find');
  expect(recentCommands()[0]).toBe('find');
});
