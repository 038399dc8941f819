import { FileWarning } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedRelease } from '../../core/ipc/contract.ts';
import type { Result } from '../../core/result.ts';
import { markReady } from '../app/markReady.ts';
import { useWindow } from '../app/windowContext.ts';
import type { Panels } from '../library/usePanels.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';
import { EditorScreen } from './EditorScreen.tsx';

/** Reads a release from the library and puts it on the page, or says why that cannot be done. */
export function OpenRelease({ id, panels }: { id: string; panels: Panels }) {
  const { t } = useTranslation('editor');
  const { openRelease } = useWindow();
  /** With the turn it was read in: a page is made anew only when the text it is to show is here. */
  const [shown, setShown] = useState<{ opened: Result<OpenedRelease>; turn: number } | null>(null);
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => {
    setTurn((now) => now + 1);
  }, []);
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const answer = await call('release.open', { id });
      if (!isWanted) return;
      setShown({ opened: answer, turn });
      if (!answer.ok) markReady();
    })();
    return () => {
      isWanted = false;
    };
  }, [id, turn]);
  if (shown === null) return <div className="desk-scroll" aria-busy="true" />;
  const { opened } = shown;
  if (!opened.ok)
    return (
      <div className="empty">
        <FileWarning size={32} strokeWidth={1.25} aria-hidden />
        <h2>{t('missing.title')}</h2>
        <Problem error={opened.error} />
        <div className="acts">
          <Button onPress={() => void openRelease(null, false)}>{t('missing.back')}</Button>
        </div>
      </div>
    );
  return <EditorScreen key={shown.turn} isAgain={shown.turn > 0} opened={opened.value} panels={panels} reload={reload} />;
}
