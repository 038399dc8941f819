import { $getNodeByKey, $getState, $setState, defineExtension, type LexicalEditor, type LexicalNode, RootNode, safeCast } from 'lexical';
import { blockIdState } from '../nodes/blockId.ts';

/**
 * Gives every block of the text an id of its own. A block keeps its id for its life; of two blocks with the same id, as after a
 * paste, the one that was there before keeps it.
 */
export const BlockIdExtension = defineExtension({
  name: 'dateline/block-id',
  config: safeCast<{ newId: () => string }>({ newId: () => crypto.randomUUID() }),
  register: (editor, { newId }) => editor.registerNodeTransform(RootNode, (root) => $giveIds(editor, root.getChildren(), newId)),
});

function $giveIds(editor: LexicalEditor, blocks: readonly LexicalNode[], newId: () => string): void {
  const owners = new Map<string, LexicalNode>();
  const without: LexicalNode[] = [];
  for (const block of blocks) {
    const id = $getState(block, blockIdState);
    const owner = owners.get(id);
    if (id === '') without.push(block);
    else if (!owner) owners.set(id, block);
    else if (wasThere(editor, owner)) without.push(block);
    else {
      without.push(wasThere(editor, block) ? owner : block);
      if (wasThere(editor, block)) owners.set(id, block);
    }
  }
  for (const block of without) $setState(block, blockIdState, newId());
}

const wasThere = (editor: LexicalEditor, block: LexicalNode): boolean =>
  editor.getEditorState().read(() => $getNodeByKey(block.getKey()) !== null);
