import { Copy, Ellipsis, PanelLeft, PanelRight, Trash2 } from 'lucide-react';
import { Menu, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { useTrash } from '../library/useTrash.ts';
import type { Panels } from '../library/usePanels.ts';
import { call } from '../shell/call.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';

interface PageHeadProps {
  releaseId: string;
  headline: string;
  panels: Panels;
  /** Takes the place into which the body draws its toolbar. */
  onToolsPlace: (place: HTMLElement | null) => void;
}

/** The line over the page: the panels beside it, and what can be done with the release as a whole. */
export function PageHead({ releaseId, headline, panels, onToolsPlace }: PageHeadProps) {
  const { t } = useTranslation('editor');
  const { t: tLibrary } = useTranslation('library');
  const { writing, openRelease, toasts, tellError } = useWindow();
  const { trash } = useTrash();
  const duplicate = async () => {
    if (!(await writing.flush())) return;
    const copy = await call('release.duplicate', { id: releaseId });
    if (!copy.ok) {
      tellError(copy.error);
      return;
    }
    if (await openRelease(copy.value.id, true))
      toasts.add({ text: tLibrary('duplicated', { headline: headline || tLibrary('untitled') }) });
  };
  return (
    <div className="page-head">
      <IconButton
        icon={PanelLeft}
        label={t(panels.list === 'closed' ? 'inspector.showList' : 'inspector.hideList')}
        onPress={panels.toggleList}
      />
      <div className="page-tools" ref={onToolsPlace} />
      <MenuTrigger>
        <IconButton icon={Ellipsis} label={tLibrary('row.actions')} />
        <Popover className="popover" placement="bottom end">
          <Menu className="options" aria-label={tLibrary('row.actions')}>
            <MenuItem id="duplicate" label={tLibrary('row.duplicate')} icon={Copy} onAction={() => void duplicate()} />
            <MenuItem id="trash" label={tLibrary('row.trash')} icon={Trash2} onAction={() => void trash({ id: releaseId, headline })} />
          </Menu>
        </Popover>
      </MenuTrigger>
      <IconButton
        icon={PanelRight}
        label={t(panels.inspector === 'closed' ? 'inspector.show' : 'inspector.hide')}
        onPress={panels.toggleInspector}
      />
    </div>
  );
}
