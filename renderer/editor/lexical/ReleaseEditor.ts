import { AriaLiveRegionExtension, FocusManagerExtension, HistoryAnnounceExtension, RovingTabIndexExtension } from '@lexical/a11y';
import { ClickAfterLastBlockExtension, NodeSelectionDataSelectedExtension, SelectionAlwaysOnDisplayExtension } from '@lexical/extension';
import { drawHeldSelection } from './drawHeldSelection.ts';
import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { TableExtension } from '@lexical/table';
import { configExtension, defineExtension } from 'lexical';
import { safeHref } from '../../../core/export/safeHref.ts';
import { AtomicBlockExtension } from './blocks/AtomicBlockExtension.ts';
import { BlockIdExtension } from './blocks/BlockIdExtension.ts';
import { LongTextExtension } from './blocks/LongTextExtension.ts';
import { ShapeExtension } from './blocks/ShapeExtension.ts';
import { ShownDataExtension } from './blocks/ShownDataExtension.ts';
import { UpdateCopyExtension } from './blocks/UpdateCopyExtension.ts';
import { KeepCaretExtension } from './caret/KeepCaretExtension.ts';
import { AutoLinkExtension } from './links/AutoLinkExtension.ts';
import { ThreadsExtension } from './comments/ThreadsExtension.ts';
import { BoilerplateNode } from './nodes/BoilerplateNode.tsx';
import { ContactNode } from './nodes/ContactNode.tsx';
import { FigureNode } from './nodes/FigureNode.tsx';
import { LanguageExtension } from './nodes/LanguageExtension.ts';
import { OpaqueInlineNode } from './nodes/OpaqueInlineNode.tsx';
import { OpaqueNode } from './nodes/OpaqueNode.tsx';
import { RuleNode } from './nodes/RuleNode.tsx';
import { SignOffNode } from './nodes/SignOffNode.tsx';
import { PasteExtension } from './paste/PasteExtension.ts';
import { PromptExtension } from './prompts/PromptExtension.ts';
import { SpellingExtension } from './spelling/SpellingExtension.ts';
import { theme } from './theme.ts';
import { ShortcutsExtension } from './toolbar/ShortcutsExtension.ts';
import { TypingExtension } from './typing/TypingExtension.ts';

/** Everything the editor of a release can do, without a text in it. The namespace lets windows exchange blocks whole. */
export const ReleaseEditor = defineExtension({
  name: 'dateline/release',
  namespace: 'dateline',
  theme,
  nodes: () => [FigureNode, ContactNode, SignOffNode, BoilerplateNode, RuleNode, OpaqueNode, OpaqueInlineNode],
  dependencies: [
    RichTextExtension,
    configExtension(ListExtension, { hasStrictIndent: true }),
    configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false }),
    configExtension(LinkExtension, { validateUrl: (url) => safeHref(url) !== null }),
    configExtension(HistoryExtension, { delay: 500, maxDepth: 200 }),
    LanguageExtension,
    BlockIdExtension,
    ShapeExtension,
    AtomicBlockExtension,
    UpdateCopyExtension,
    ShownDataExtension,
    LongTextExtension,
    ThreadsExtension,
    SpellingExtension,
    AutoLinkExtension,
    PasteExtension,
    ShortcutsExtension,
    PromptExtension,
    TypingExtension,
    KeepCaretExtension,
    ClickAfterLastBlockExtension,
    configExtension(SelectionAlwaysOnDisplayExtension, { onReposition: drawHeldSelection }),
    configExtension(NodeSelectionDataSelectedExtension, {
      nodes: [FigureNode, ContactNode, SignOffNode, BoilerplateNode, RuleNode, OpaqueNode, OpaqueInlineNode],
    }),
    AriaLiveRegionExtension,
    HistoryAnnounceExtension,
    RovingTabIndexExtension,
    FocusManagerExtension,
  ],
});
