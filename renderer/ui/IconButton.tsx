import { Button } from 'react-aria-components/Button';
import type { ButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import type { LucideIcon } from 'lucide-react';
import { Keys } from './Keys.tsx';

type IconButtonProps = Omit<ButtonProps, 'className' | 'children' | 'aria-label'> & {
  icon: LucideIcon;
  /** Read out by screen readers and shown in the tooltip. */
  label: string;
  /** The keys that do the same, as printed: "Ctrl+N". */
  keys?: string;
};

/** A button that shows an icon only; its name and keys stand in the tooltip. */
export function IconButton({ icon: Icon, label, keys, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <Button {...props} aria-label={label} className="button quiet icon">
        <Icon size={18} strokeWidth={1.75} aria-hidden />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys !== undefined && <Keys print={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
