import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getRoot, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import type { Contact } from '../../../../core/contact/contact.ts';
import { BookExtension } from '../nodes/BookExtension.ts';
import { contact } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { UPDATE_COPY_COMMAND } from './blockCommands.ts';

const entry: Contact = {
  ...contact.contact,
  id: contact.contactId ?? '',
  phones: [{ number: '+7 495 621-33-24', line: 'tel', usage: '', public: true }],
  updatedAt: '2022-11-01T09:00:00.000Z',
};
const open = () => {
  const opened = openEditor({ version: 1, blocks: [contact] });
  getExtensionDependencyFromEditor(opened.editor, BookExtension).output.contacts.value = [entry];
  const key = opened.editor.read(() => $getRoot().getFirstChildOrThrow().getKey());
  return { ...opened, update: () => opened.editor.dispatchCommand(UPDATE_COPY_COMMAND, key) };
};
const phones = ({ document }: ReturnType<typeof open>) => {
  const [block] = document().blocks;
  return block?.type === 'contact' ? block.contact.phones : null;
};

test('a copy stays as it was until a person says so; then it is the book’s, and one undo brings the old one back', () => {
  const opened = open();
  expect(phones(opened)).toEqual(contact.contact.phones);
  opened.update();
  expect(phones(opened)).toEqual(entry.phones);
  opened.editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(phones(opened)).toEqual(contact.contact.phones);
});

test('a text that may not be changed keeps its copies', () => {
  const opened = open();
  opened.editor.setEditable(false);
  opened.update();
  expect(phones(opened)).toEqual(contact.contact.phones);
});
