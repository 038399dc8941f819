import { ContactRound, ImagePlus, Plus, Signature, TextQuote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MenuItem } from '../../../ui/MenuItem.tsx';
import { pickers, type Picker } from '../../picker.ts';
import { ToolMenu } from './ToolMenu.tsx';

const icons = { contact: ContactRound, signOff: Signature, photo: ImagePlus, snippet: TextQuote };

/** Puts the blocks of the trade into the text. */
export function InsertMenu({ onPick }: { onPick: (picker: Picker) => void }) {
  const { t } = useTranslation('body');
  const choose = (id: string) => {
    const picker = pickers.find((name) => name === id);
    if (picker) onPick(picker);
  };
  return (
    <ToolMenu label={t('toolbar.insert')} icon={Plus} onChoose={choose}>
      {pickers.map((picker) => (
        <MenuItem key={picker} id={picker} icon={icons[picker]} label={t(`toolbar.${picker}`)} />
      ))}
    </ToolMenu>
  );
}
