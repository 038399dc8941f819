import { expect, test } from 'vitest';
import type { Hindrance } from '../../editor/hindrance.ts';
import type { SaveState } from '../../editor/saveState.ts';
import { createWatched } from '../../ui/createWatched.ts';
import type { Writing } from '../writing.ts';
import type { Command } from './command.ts';
import { groupCommands } from './groupCommands.ts';
import { hindranceOf } from './hindranceOf.ts';

const page = (isLocked: boolean, said: Hindrance | null): Writing => ({
  releaseId: '00000000-0000-4000-8000-000000000000',
  headline: '',
  language: 'en',
  save: createWatched<SaveState>({ kind: 'saved', at: '2022-10-20T08:00:00.000Z' }),
  apart: null,
  takeBack: () => {},
  setFields: () => {},
  counts: { words: 0, characters: 0, withoutSpaces: 0, minutes: 1 },
  isLocked,
  flush: () => Promise.resolve(true),
  replace: () => Promise.resolve(),
  focus: () => {},
  run: () => {},
  hindrance: () => said,
});

test('without a release there is nothing to publish, to export or to write in', () => {
  for (const command of ['publish', 'save', 'export-docx', 'export-html', 'export-txt', 'trash', 'bold'] as const)
    expect(hindranceOf(command, null, null), command).toBe('noRelease');
  for (const command of ['new-release', 'import-file', 'find', 'show-outbox', 'theme-dark'] as const)
    expect(hindranceOf(command, null, null), command).toBeNull();
});

test('a locked text is not published again, but still handed out as a file', () => {
  expect(hindranceOf('publish', page(true, null), null)).toBe('locked');
  expect(hindranceOf('export-docx', page(true, null), null)).toBeNull();
  expect(hindranceOf('publish', page(false, null), null)).toBeNull();
});

test('who types in a field does not change words of the text that are out of mind', () => {
  const field = document.createElement('input');
  expect(hindranceOf('bold', page(false, null), field)).toBe('noCaret');
  expect(hindranceOf('insert-contact', page(false, null), field)).toBeNull();
  expect(hindranceOf('bold', page(false, 'locked'), field)).toBe('locked');
  expect(hindranceOf('bold', page(false, null), document.createElement('div'))).toBeNull();
});

const command = (id: Command['id'], group: Command['group'], hindrance: Hindrance | null = null): Command => ({
  id,
  group,
  names: { en: id, ru: id },
  words: '',
  hindrance,
});

test('before anything is typed: what was used lately, newest first, then what can be done, each once', () => {
  const commands = [command('publish', 'release', 'locked'), command('bold', 'text'), command('italic', 'text'), command('find', 'go')];
  const sections = groupCommands(commands, ['find', 'publish', 'template:gone', 'bold']);
  expect(sections.map(({ id, commands }) => [id, commands.map((one) => one.id)])).toEqual([
    ['recent', ['find', 'bold']],
    ['text', ['italic']],
  ]);
});
