import type { ReactElement } from 'react';
import { $getDocument, DecoratorNode } from 'lexical';
import { ownTypes } from '../tree/lexicalJson.ts';
import { OpaqueInlineView } from '../views/OpaqueInlineView.tsx';
import { rawState } from './rawState.ts';

/** Something inside a line that was made with a newer version; stored again as it came. */
export class OpaqueInlineNode extends DecoratorNode<ReactElement> {
  override $config() {
    return this.config(ownTypes.opaqueInline, { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: rawState }] });
  }

  override createDOM(): HTMLElement {
    return $getDocument().createElement('span');
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): true {
    return true;
  }

  override decorate(): ReactElement {
    return <OpaqueInlineView />;
  }
}
