import type { ReactElement } from 'react';
import { $create, $getDocument, $getState, $setState, createState, DecoratorNode, type DOMExportOutput, type LexicalNode } from 'lexical';
import type { BlockOf } from '../../../../core/release/document/document.ts';
import { ownTypes } from '../tree/lexicalJson.ts';
import { BoilerplateView } from '../views/BoilerplateView.tsx';

const noText: readonly string[] = [''];
const isLines = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === 'string');

/** The fixed text itself, and the entry of the snippet book it is a copy of. */
export const titleState = createState('title', { parse: (value) => (typeof value === 'string' ? value : '') });
export const paragraphsState = createState('paragraphs', { parse: (value) => (isLines(value) ? value : noText) });
export const snippetIdState = createState('snippetId', { parse: (value) => (typeof value === 'string' ? value : null) });

/** A fixed text in one piece, such as "About the organisation": changed in its dialog or in the snippet book, never typed over. */
export class BoilerplateNode extends DecoratorNode<ReactElement> {
  override $config() {
    return this.config(ownTypes.boilerplate, {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: snippetIdState },
        { flat: true, stateConfig: titleState },
        { flat: true, stateConfig: paragraphsState },
      ],
    });
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('div');
    element.className = 'atomic';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    return [$getState(this, titleState), ...$getState(this, paragraphsState)].filter((words) => words !== '').join('\n');
  }

  override exportDOM(): DOMExportOutput {
    const element = $getDocument().createElement('div');
    const part = (tag: 'h3' | 'p', words: string) => {
      const child = $getDocument().createElement(tag);
      child.textContent = words;
      element.append(child);
    };
    if ($getState(this, titleState) !== '') part('h3', $getState(this, titleState));
    for (const words of $getState(this, paragraphsState)) part('p', words);
    return { element };
  }

  override decorate(): ReactElement {
    return (
      <BoilerplateView
        nodeKey={this.getKey()}
        snippetId={$getState(this, snippetIdState)}
        title={$getState(this, titleState)}
        paragraphs={$getState(this, paragraphsState)}
      />
    );
  }
}

/** A new fixed text; `snippetId` names the entry of the snippet book it is a copy of. */
export function $createBoilerplateNode(given: Pick<BlockOf<'boilerplate'>, 'snippetId' | 'title' | 'paragraphs'>): BoilerplateNode {
  const node = $create(BoilerplateNode);
  $setState(node, snippetIdState, given.snippetId);
  $setState(node, titleState, given.title);
  $setState(node, paragraphsState, given.paragraphs);
  return node;
}

export const $isBoilerplateNode = (node: LexicalNode | null | undefined): node is BoilerplateNode => node instanceof BoilerplateNode;
