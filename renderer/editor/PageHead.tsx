import { BadgeCheck, Copy, Ellipsis, History, PanelLeft, PanelRight, Trash2 } from 'lucide-react';
import { Menu, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import type { Panels } from '../library/usePanels.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';
import type { PageCommand } from './pageCommand.ts';

interface PageHeadProps {
  panels: Panels;
  run: (command: PageCommand) => void;
  /** Takes the place into which the body draws its toolbar. */
  onToolsPlace: (place: HTMLElement | null) => void;
}

/** The line over the page: the panels beside it, and what can be done with the release as a whole. */
export function PageHead({ panels, run, onToolsPlace }: PageHeadProps) {
  const { t } = useTranslation('editor');
  const { t: tLibrary } = useTranslation('library');
  const { setDialog } = useWindow();
  const act = (command: PageCommand) => () => {
    run(command);
  };
  return (
    <div className="page-head">
      <IconButton
        icon={PanelLeft}
        label={t(panels.list === 'closed' ? 'inspector.showList' : 'inspector.hideList')}
        onPress={act('toggle-list')}
      />
      <div className="page-tools" ref={onToolsPlace} />
      <MenuTrigger>
        <IconButton icon={Ellipsis} label={tLibrary('row.actions')} />
        <Popover className="popover" placement="bottom end">
          <Menu className="options" aria-label={tLibrary('row.actions')}>
            <MenuItem id="history" label={tLibrary('row.history')} icon={History} onAction={act('history')} />
            <MenuItem id="duplicate" label={tLibrary('row.duplicate')} icon={Copy} onAction={act('duplicate')} />
            <MenuItem
              id="approve"
              label={tLibrary('row.approve')}
              icon={BadgeCheck}
              onAction={() => {
                setDialog({ kind: 'approve' });
              }}
            />
            <MenuItem id="trash" label={tLibrary('row.trash')} icon={Trash2} onAction={act('trash')} />
          </Menu>
        </Popover>
      </MenuTrigger>
      <IconButton
        icon={PanelRight}
        label={t(panels.inspector === 'closed' ? 'inspector.show' : 'inspector.hide')}
        onPress={act('toggle-inspector')}
      />
    </div>
  );
}
