import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Keys } from '../../../ui/Keys.tsx';

interface ToolButtonProps {
  icon: LucideIcon;
  label: string;
  /** The keys that do the same, as printed. */
  keys?: string | undefined;
  /** Whether what it does is on; absent where nothing can be on. */
  isPressed?: boolean;
  /** There is nothing to do now. The button stays in reach, so that the keyboard does not lose its place. */
  isIdle?: boolean;
  /** The kind of thing a press opens. */
  opens?: 'dialog' | 'menu';
  buttonRef?: Ref<HTMLButtonElement>;
  onPress: () => void;
}

/** A button of the toolbar: an icon with its name and keys in a tooltip. A click leaves the caret where it is. */
export function ToolButton({ icon: Icon, label, keys, isPressed, isIdle = false, opens, buttonRef, onPress }: ToolButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <Focusable>
        <button
          ref={buttonRef}
          type="button"
          data-tool
          className="button quiet icon tool"
          aria-label={label}
          aria-pressed={isPressed}
          aria-disabled={isIdle || undefined}
          aria-haspopup={opens}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            if (!isIdle) onPress();
          }}
        >
          <Icon size={18} strokeWidth={1.75} aria-hidden />
        </button>
      </Focusable>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys !== undefined && <Keys print={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
