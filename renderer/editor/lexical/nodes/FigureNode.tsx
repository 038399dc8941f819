import type { ReactElement } from 'react';
import {
  $create,
  $createParagraphNode,
  $createTextNode,
  $getDocument,
  $getSlot,
  $getState,
  $setSlot,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical';
import { FigureView } from '../views/FigureView.tsx';
import { ownTypes } from '../tree/lexicalJson.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** SHA-256 of the photo, its description, whether it only decorates, who made it, and the day it was taken (ISO, or empty). */
export const photoState = createState('photo', { parse: text });
export const altState = createState('alt', { parse: text });
export const decorativeState = createState('decorative', { parse: (value) => value === true });
export const photographerState = createState('photographer', { parse: text });
export const takenState = createState('taken', { parse: text });
export const creditState = createState('credit', { parse: text });

/** A photo with its caption. The caption is text of the editor itself, in the named slot `caption`. */
export class FigureNode extends DecoratorNode<ReactElement> {
  override $config() {
    return this.config(ownTypes.figure, {
      extends: DecoratorNode,
      slots: ['caption'],
      stateConfigs: [
        { flat: true, stateConfig: photoState },
        { flat: true, stateConfig: altState },
        { flat: true, stateConfig: decorativeState },
        { flat: true, stateConfig: creditState },
        { flat: true, stateConfig: photographerState },
        { flat: true, stateConfig: takenState },
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
    const words = [$getSlot(this, 'caption')?.getTextContent() ?? '', $getState(this, photographerState), $getState(this, creditState)];
    return words.filter((part) => part !== '').join('\n');
  }

  override exportDOM(): DOMExportOutput {
    const element = $getDocument().createElement('p');
    element.textContent = this.getTextContent();
    return { element };
  }

  override decorate(): ReactElement {
    return (
      <FigureView
        nodeKey={this.getKey()}
        photo={$getState(this, photoState)}
        alt={$getState(this, altState)}
        decorative={$getState(this, decorativeState)}
        photographer={$getState(this, photographerState)}
        credit={$getState(this, creditState)}
      />
    );
  }
}

/** What a new figure is made of; `caption` are its words. */
export interface NewFigure {
  photo: string;
  alt: string;
  credit: string;
  photographer?: string;
  taken?: string | null;
  caption?: string;
}

/** A new figure. */
export function $createFigureNode({ photo, alt, credit, photographer = '', taken = null, caption = '' }: NewFigure): FigureNode {
  const node = $create(FigureNode);
  $setState(node, photoState, photo);
  $setState(node, altState, alt);
  $setState(node, creditState, credit);
  $setState(node, photographerState, photographer);
  $setState(node, takenState, taken ?? '');
  const words = $createParagraphNode();
  if (caption !== '') words.append($createTextNode(caption));
  $setSlot(node, 'caption', words);
  return node;
}

export const $isFigureNode = (node: LexicalNode | null | undefined): node is FigureNode => node instanceof FigureNode;
