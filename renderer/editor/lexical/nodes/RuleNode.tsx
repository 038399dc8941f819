import type { ReactElement } from 'react';
import { $create, $getDocument, DecoratorNode, type DOMExportOutput } from 'lexical';
import { ownTypes } from '../tree/lexicalJson.ts';
import { RuleView } from '../views/RuleView.tsx';

/** A line across the page between two parts of a text. */
export class RuleNode extends DecoratorNode<ReactElement> {
  override $config() {
    return this.config(ownTypes.rule, {
      extends: DecoratorNode,
      importDOM: { hr: () => ({ conversion: () => ({ node: $createRuleNode() }), priority: 0 as const }) },
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
    return '\n';
  }

  override exportDOM(): DOMExportOutput {
    return { element: $getDocument().createElement('hr') };
  }

  override decorate(): ReactElement {
    return <RuleView nodeKey={this.getKey()} />;
  }
}

/** A new line across the page. */
export const $createRuleNode = (): RuleNode => $create(RuleNode);
