import type { ReactElement } from 'react';
import { $getDocument, DecoratorNode } from 'lexical';
import { ownTypes } from '../tree/lexicalJson.ts';
import { OpaqueView } from '../views/OpaqueView.tsx';
import { rawState } from './rawState.ts';

/** A block made with a newer version. It is shown as a box, can be moved and removed, and is stored again as it came. */
export class OpaqueNode extends DecoratorNode<ReactElement> {
  override $config() {
    return this.config(ownTypes.opaque, { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: rawState }] });
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

  override decorate(): ReactElement {
    return <OpaqueView nodeKey={this.getKey()} />;
  }
}
