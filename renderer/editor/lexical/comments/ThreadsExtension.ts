import { namedSignals } from '@lexical/extension';
import {
  $getNodeByKey,
  $getRoot,
  $getState,
  $isTextNode,
  defineExtension,
  mergeRegister,
  type LexicalEditor,
  safeCast,
  TextNode,
} from 'lexical';
import type { Thread } from '../../../../core/release/document/thread.ts';
import { inTextOrder } from './inTextOrder.ts';
import { showThreads } from './showThreads.ts';
import { $threadAtCaret } from './threadAtCaret.ts';
import { textThreadsState, threadsState } from './threadState.ts';

/** A thread as it stands in the text: with the keys of its texts in reading order, none where its passage is gone. */
export interface StandingThread {
  thread: Thread;
  keys: readonly string[];
}

/** What the window shows of the comments: all of them in the order of their passages, and the one at hand. */
export const ThreadsExtension = defineExtension({
  name: 'dateline/threads',
  config: safeCast<{ standing: readonly StandingThread[]; atHand: string | null }>({ standing: [], atHand: null }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, _config, state) => {
    const { standing, atHand } = state.getOutput();
    const marked = new Map<string, readonly string[]>();
    let isStale = true;
    let seen: readonly Thread[] | null = null;
    const show = () => {
      showThreads(editor, standing.value, atHand.value);
    };
    return mergeRegister(
      editor.registerMutationListener(TextNode, (changes) => {
        editor.getEditorState().read(() => {
          for (const [key, change] of changes) {
            const node = change === 'destroyed' ? null : $getNodeByKey(key);
            const ids = $isTextNode(node) ? $getState(node, textThreadsState) : [];
            if (ids.length === 0 && !marked.has(key)) continue;
            isStale = true;
            if (ids.length === 0) marked.delete(key);
            else marked.set(key, ids);
          }
        });
      }),
      editor.registerUpdateListener(({ editorState }) => {
        const threads = editorState.read(() => $getState($getRoot(), threadsState));
        atHand.value = threads.length === 0 ? null : editorState.read(() => $threadAtCaret(threads));
        if (!isStale && threads === seen) return;
        isStale = false;
        seen = threads;
        standing.value = threads.length === 0 ? none : standingIn(editor, threads, marked);
      }),
      standing.subscribe(show),
      atHand.subscribe(show),
      () => {
        showThreads(editor, [], null);
      },
    );
  },
});

const none: readonly StandingThread[] = [];

function standingIn(
  editor: LexicalEditor,
  threads: readonly Thread[],
  marked: ReadonlyMap<string, readonly string[]>,
): readonly StandingThread[] {
  const keys = inTextOrder(editor, [...marked.keys()]);
  const found = threads.map((thread) => ({ thread, keys: keys.filter((key) => marked.get(key)?.includes(thread.id)) }));
  const place = ({ keys: [first] }: StandingThread) => (first === undefined ? Infinity : keys.indexOf(first));
  return found.toSorted((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)));
}
