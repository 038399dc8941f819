import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import type { ReactNode } from 'react';

interface SwitchProps {
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

/** Something that is on or off at once. */
export function Switch({ children, ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className="switch">
      <span className="track" />
      {children}
    </AriaSwitch>
  );
}
