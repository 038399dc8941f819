import { ChevronDown } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { Menu, Popover, type Selection } from 'react-aria-components/Menu';

interface ToolMenuProps {
  /** What the menu is for, read out before what it shows. */
  label: string;
  /** The words on the button, or an icon instead of them. */
  words?: string;
  icon?: LucideIcon;
  isPressed?: boolean;
  isIdle?: boolean;
  /** The line that is ticked. */
  chosen?: string;
  onChoose: (id: string) => void;
  children: ReactNode;
}

/** A button of the toolbar that opens a menu. The caret stays in the text until a line of the menu has the focus. */
export function ToolMenu({ label, words, icon: Icon, isPressed, isIdle = false, chosen, onChoose, children }: ToolMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const selection: { selectionMode?: 'single'; selectedKeys?: Selection } =
    chosen === undefined ? {} : { selectionMode: 'single', selectedKeys: new Set([chosen]) };
  return (
    <>
      <button
        ref={button}
        type="button"
        data-tool
        className={words === undefined ? 'button quiet icon tool' : 'button quiet tool tool-words'}
        title={label}
        aria-label={words === undefined ? label : `${label}: ${words}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-pressed={isPressed}
        aria-disabled={isIdle || undefined}
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={() => {
          setOpen(!isIdle && !isOpen);
        }}
      >
        {Icon && <Icon size={18} strokeWidth={1.75} aria-hidden />}
        {words !== undefined && <span>{words}</span>}
        {words !== undefined && <ChevronDown size={14} strokeWidth={1.75} aria-hidden />}
      </button>
      <Popover className="popover" aria-label={label} triggerRef={button} isOpen={isOpen} onOpenChange={setOpen} placement="bottom start">
        <Menu
          className="options"
          aria-label={label}
          {...selection}
          onAction={(id) => {
            setOpen(false);
            onChoose(String(id));
          }}
        >
          {children}
        </Menu>
      </Popover>
    </>
  );
}
