import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { marks, nodes } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const basic = new Schema({ nodes, marks });
const schema = new Schema({ nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'), marks });

/** Opens a text in bare ProseMirror, with history and the base keys and nothing else. */
const open = (json: string): void => {
  const blocks = JSON.parse(json) as { heading: boolean; text: string }[];
  const doc = schema.node(
    'doc',
    null,
    blocks.map(({ heading, text }) => schema.node(heading ? 'heading' : 'paragraph', heading ? { level: 2 } : null, [schema.text(text)])),
  );
  const state = EditorState.create({ doc, plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)] });
  const view = new EditorView(document.querySelector('article'), { state, attributes: { spellcheck: 'false' } });
  view.focus();
};
Object.assign(window, { openText: open });
