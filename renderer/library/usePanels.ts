import { useCallback, useMemo, useState } from 'react';
import { useWindow } from '../app/windowContext.ts';
import { useMedia } from '../ui/useMedia.ts';

/** Beside the page, over it (where the window is narrow), or not in sight. */
export type PanelPlace = 'beside' | 'over' | 'closed';

/** Where list and inspector stand, and how they come and go. */
export interface Panels {
  list: PanelPlace;
  inspector: PanelPlace;
  toggleList: () => void;
  toggleInspector: () => void;
  /** Brings the inspector into sight. */
  showInspector: () => void;
  /** What lies over the page gives way to it: a release was opened, or something on the page is to be seen. */
  giveWay: () => void;
}

/** A wide window remembers what the person closed; in a narrow one panels lie over the page for as long as they are needed. */
export function usePanels(): Panels {
  const { settings, setSettings, releaseId } = useWindow();
  const listFits = useMedia('(min-width: 860px)');
  const inspectorFits = useMedia('(min-width: 1180px)');
  const [over, setOver] = useState<'list' | 'inspector' | null>(null);
  const { listOpen, inspectorOpen } = settings;
  const toggleList = useCallback(() => {
    if (listFits) setSettings({ listOpen: !listOpen });
    else setOver((now) => (now === 'list' ? null : 'list'));
  }, [listFits, listOpen, setSettings]);
  const toggleInspector = useCallback(() => {
    if (inspectorFits) setSettings({ inspectorOpen: !inspectorOpen });
    else setOver((now) => (now === 'inspector' ? null : 'inspector'));
  }, [inspectorFits, inspectorOpen, setSettings]);
  const showInspector = useCallback(() => {
    if (!inspectorFits) setOver('inspector');
    else if (!inspectorOpen) setSettings({ inspectorOpen: true });
  }, [inspectorFits, inspectorOpen, setSettings]);
  const giveWay = useCallback(() => {
    setOver(null);
  }, []);
  const place = (fits: boolean, open: boolean, isOver: boolean): PanelPlace =>
    fits ? (open ? 'beside' : 'closed') : isOver ? 'over' : 'closed';
  // Without a release on the page there is nothing to see but the list.
  const list = place(listFits, listOpen || releaseId === null, over === 'list' || releaseId === null);
  const inspector = place(inspectorFits, inspectorOpen, over === 'inspector');
  return useMemo(
    () => ({ list, inspector, toggleList, toggleInspector, showInspector, giveWay }),
    [list, inspector, toggleList, toggleInspector, showInspector, giveWay],
  );
}
