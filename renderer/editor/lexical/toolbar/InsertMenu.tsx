import { ContactRound, ImagePlus, Plus, Signature } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MenuItem } from '../../../ui/MenuItem.tsx';
import { ToolMenu } from './ToolMenu.tsx';

interface InsertMenuProps {
  onPickContact: () => void;
  onPickSignOff: () => void;
  onPickPhoto: () => void;
}

/** Puts the blocks of the trade into the text. */
export function InsertMenu({ onPickContact, onPickSignOff, onPickPhoto }: InsertMenuProps) {
  const { t } = useTranslation('body');
  const acts = { contact: onPickContact, signOff: onPickSignOff, photo: onPickPhoto };
  const icons = { contact: ContactRound, signOff: Signature, photo: ImagePlus };
  return (
    <ToolMenu label={t('toolbar.insert')} icon={Plus} onChoose={(id) => acts[id as keyof typeof acts]()}>
      {(['contact', 'signOff', 'photo'] as const).map((block) => (
        <MenuItem key={block} id={block} icon={icons[block]} label={t(`toolbar.${block}`)} />
      ))}
    </ToolMenu>
  );
}
