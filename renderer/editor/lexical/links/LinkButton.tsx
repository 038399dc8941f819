import { $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $createTextNode, $findMatchingParent, $getSelection, $isRangeSelection, COMMAND_PRIORITY_EDITOR } from 'lexical';
import { Link } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { OPEN_LINK_COMMAND } from '../toolbar/actions.ts';
import { keysOf } from '../toolbar/shortcuts.ts';
import { ToolButton } from '../toolbar/ToolButton.tsx';
import { readLink } from './readLink.ts';

/** The link button and the field for the address that it, and Ctrl+K, opens. Enter applies; an address that is none is told. */
export function LinkButton({ link }: { link: string | null }) {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);

  useEffect(
    () =>
      editor.registerCommand(
        OPEN_LINK_COMMAND,
        () => {
          const selection = $getSelection();
          if (!$isRangeSelection(selection)) return false;
          const at = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
          setAddress(at ? at.getURL().replace(/^mailto:/u, '') : '');
          setWrong(null);
          setOpen(true);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );

  const finish = (act: () => void) => {
    setOpen(false);
    editor.update(act, { onUpdate: () => editor.focus() });
  };
  const apply = () => {
    const href = readLink(address);
    if (href === null) setWrong(t('link.wrong'));
    else finish(() => $link(href, address.trim(), (payload) => editor.dispatchCommand(TOGGLE_LINK_COMMAND, payload)));
  };

  return (
    <>
      <ToolButton
        buttonRef={button}
        icon={Link}
        label={t('toolbar.link')}
        keys={keysOf('link')}
        isPressed={link !== null}
        opens="dialog"
        onPress={() => {
          editor.dispatchCommand(OPEN_LINK_COMMAND, undefined);
        }}
      />
      <Popover
        className="popover body-popover"
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={(open) => {
          if (!open) finish(() => {});
        }}
        placement="bottom"
      >
        <Dialog className="body-form" aria-label={t('link.title')}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              apply();
            }}
          >
            <TextField
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that was opened takes the focus
              autoFocus
              label={t('link.address')}
              example={t('link.example')}
              value={address}
              onChange={setAddress}
              wrong={wrong}
            />
            <div className="body-form-acts">
              {link !== null && (
                <Button weight="quiet" onPress={() => finish(() => editor.dispatchCommand(TOGGLE_LINK_COMMAND, null))}>
                  {t('link.remove')}
                </Button>
              )}
              <Button type="submit">{t('link.apply')}</Button>
            </div>
          </form>
        </Dialog>
      </Popover>
    </>
  );
}

/** Links the selected words, changes the link at the caret, or writes the address itself where nothing is selected. */
function $link(href: string, typed: string, toggle: (payload: { url: string; rel: null; target: null }) => void): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const at = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  if (at && selection.isCollapsed()) {
    at.setURL(href);
    return;
  }
  if (selection.isCollapsed()) {
    const words = $createTextNode(typed);
    selection.insertNodes([words]);
    words.select(0, typed.length);
  }
  toggle({ url: href, rel: null, target: null });
  const after = $getSelection();
  if (selection.isCollapsed() && $isRangeSelection(after)) after.focus.getNode().selectEnd();
}
