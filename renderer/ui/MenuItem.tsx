import { Check } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { MenuItem as AriaMenuItem } from 'react-aria-components/Menu';
import { Keys } from './Keys.tsx';

interface MenuItemProps {
  id: string;
  label: string;
  icon?: LucideIcon;
  keys?: string | undefined;
  onAction?: () => void;
  isDisabled?: boolean;
}

/** One line of a menu; a tick shows that it is chosen. */
export function MenuItem({ id, label, icon: Icon, keys, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem {...props} id={id} textValue={label} className="option">
      {({ isSelected, selectionMode }) => (
        <>
          {selectionMode !== 'none' && <span className="tick">{isSelected && <Check size={16} aria-hidden />}</span>}
          {Icon !== undefined && <Icon className="tick" size={18} strokeWidth={1.75} aria-hidden />}
          <span className="words">{label}</span>
          {keys !== undefined && <Keys print={keys} />}
        </>
      )}
    </AriaMenuItem>
  );
}
