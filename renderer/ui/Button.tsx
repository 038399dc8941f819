import { Button as AriaButton } from 'react-aria-components/Button';
import type { ButtonProps } from 'react-aria-components/Button';

/** How loud a button is. Only Export and Publish, and the one act a dialog is for, are filled. */
export type Weight = 'plain' | 'filled' | 'quiet';

/** A button with words on it. */
export function Button({ weight = 'plain', ...props }: Omit<ButtonProps, 'className'> & { weight?: Weight }) {
  return <AriaButton {...props} className={`button ${weight}`} />;
}
