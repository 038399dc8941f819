import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContactRound, ImagePlus, MessageSquarePlus, MessageSquareQuote, Minus, Plus, Signature, TextQuote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MenuItem } from '../../../ui/MenuItem.tsx';
import { pickers, type Picker } from '../../picker.ts';
import { runTextCommand } from './textCommand.ts';
import { ToolMenu } from './ToolMenu.tsx';

const blocks = ['speaker', 'rule', 'comment'] as const;
const icons = {
  contact: ContactRound,
  signOff: Signature,
  photo: ImagePlus,
  snippet: TextQuote,
  speaker: MessageSquareQuote,
  rule: Minus,
  comment: MessageSquarePlus,
};

/** Puts the blocks of the trade into the text. */
export function InsertMenu({ onPick }: { onPick: (picker: Picker) => void }) {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  const choose = (id: string) => {
    const picker = pickers.find((name) => name === id);
    const block = blocks.find((name) => name === id);
    if (picker) onPick(picker);
    if (block) runTextCommand(editor, block);
  };
  return (
    <ToolMenu label={t('toolbar.insert')} icon={Plus} onChoose={choose}>
      {[...pickers, ...blocks].map((block) => (
        <MenuItem key={block} id={block} icon={icons[block]} label={t(`toolbar.${block}`)} />
      ))}
    </ToolMenu>
  );
}
