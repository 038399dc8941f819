import type { ReactElement } from 'react';
import { $create, $getDocument, $getState, $setState, createState, DecoratorNode, type DOMExportOutput, type LexicalNode } from 'lexical';
import { ownTypes } from '../tree/lexicalJson.ts';
import { SignOffView } from '../views/SignOffView.tsx';

const noLines: readonly string[] = [''];
const isLines = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === 'string');

/** The lines of the press center and range, and the stored sign-off they are a copy of. */
export const linesState = createState('lines', { parse: (value) => (isLines(value) ? value : noLines) });
const signOffIdState = createState('signOffId', { parse: (value) => (typeof value === 'string' ? value : null) });

/** The originating press center and range, in one piece. */
export class SignOffNode extends DecoratorNode<ReactElement> {
  override $config() {
    return this.config(ownTypes.signOff, {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: linesState },
        { flat: true, stateConfig: signOffIdState },
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
    return $getState(this, linesState).join('\n');
  }

  override exportDOM(): DOMExportOutput {
    const element = $getDocument().createElement('p');
    element.append(
      ...$getState(this, linesState).flatMap((line, place) => (place === 0 ? [line] : [$getDocument().createElement('br'), line])),
    );
    return { element };
  }

  override decorate(): ReactElement {
    return <SignOffView nodeKey={this.getKey()} lines={$getState(this, linesState)} />;
  }
}

/** A new sign-off; `signOffId` names the stored one it is a copy of. */
export function $createSignOffNode(given: { lines: readonly string[]; signOffId: string | null }): SignOffNode {
  const node = $create(SignOffNode);
  $setState(node, linesState, given.lines);
  $setState(node, signOffIdState, given.signOffId);
  return node;
}

export const $isSignOffNode = (node: LexicalNode | null | undefined): node is SignOffNode => node instanceof SignOffNode;
