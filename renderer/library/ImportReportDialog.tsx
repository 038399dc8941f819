import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { droppedReasons, isLeftOut, type Dropped, type ImportReport } from '../../core/import/imported.ts';
import { countWords } from '../../core/release/countWords.ts';
import { isOpenEmbargo } from '../../core/release/openEmbargo.ts';
import { useWindow } from '../app/windowContext.ts';
import { EmbargoQuestion } from '../editor/EmbargoFields.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

/** Says what an import came to, and shows every word it left out. */
export function ImportReportDialog({ report, onClose }: { report: ImportReport; onClose: () => void }) {
  const { t } = useTranslation('library');
  const { openRelease, writing } = useWindow();
  const open = useSyncExternalStore(writing.subscribe, writing.current);
  // The release is opened behind the report; only then is there a text to take words back into.
  const canTakeBack = open?.releaseId === report.id && !open.isLocked;
  const takeBack = (text: string) => {
    writing.current()?.takeBack(text);
  };
  const { headline, embargo, asks, place, codePage, id } = report;
  const [isPlaced, setPlaced] = useState(false);
  const dropped = report.dropped.filter(({ reason }) => reason !== 'release-line');
  const lines = report.dropped.filter(({ reason }) => reason === 'release-line').map(({ text }) => text);
  const [asked, setAsked] = useState(asks === null ? null : embargo);
  const leftOut = dropped.filter(isLeftOut).length;
  const lostWords = countWords(dropped.map(({ reason, text }) => (reason === 'lost' ? text : '')).join(' '));
  const titleOf = (reason: Dropped['reason']) => {
    if (reason === 'lost') return t('report.lost', { count: lostWords });
    return reason === 'note' ? t('report.moved') : t(`report.reason.${reason}`);
  };
  return (
    <Dialog title={t('report.title')} isOpen onClose={onClose} wide>
      <p>{headline === '' ? t('report.becameNameless') : t('report.became', { headline })}</p>
      {codePage !== null && <p className="text">{t('report.codePage', { name: codePage })}</p>}
      {lines.length > 0 && asks === null && (
        <p className="text">
          {t('report.reason.release-line')}: {lines.join(' / ')}
        </p>
      )}
      {asks !== null && asked !== null && (
        <section className="embargo-asked" aria-label={t('report.reason.release-line')}>
          <p className="text">{t('report.asks', { line: asks })}</p>
          <EmbargoQuestion
            embargo={asked}
            isDisabled={!canTakeBack}
            onChange={(answer) => {
              writing.current()?.setFields({ embargo: answer });
              setAsked(answer !== null && isOpenEmbargo(answer) ? answer : null);
            }}
          />
        </section>
      )}
      {place !== null && (
        <p className="text place-offered">
          {t('report.place', { place: [place.place, place.country].filter((part) => part !== '').join(', ') })}
          <Button
            weight="quiet"
            isDisabled={isPlaced || !canTakeBack}
            onPress={() => {
              writing.current()?.setFields({ dateline: place });
              setPlaced(true);
            }}
          >
            {t(isPlaced ? 'report.isPlaced' : 'report.takePlace')}
          </Button>
        </p>
      )}
      <p className="text">{leftOut === 0 ? t('report.nothing') : t('report.some', { count: leftOut })}</p>
      {dropped.length > 0 && (
        <section className="dropped" tabIndex={0} aria-label={leftOut === 0 ? t('report.moved') : t('report.some', { count: leftOut })}>
          {droppedReasons
            .filter((reason) => dropped.some((piece) => piece.reason === reason))
            .map((reason) => (
              <section key={reason}>
                <h3>{titleOf(reason)}</h3>
                <ul>
                  {dropped
                    .filter((piece) => piece.reason === reason)
                    .map((piece) => (
                      <DroppedPiece key={`${dropped.indexOf(piece)}`} piece={piece} takeBack={canTakeBack ? takeBack : null} />
                    ))}
                </ul>
              </section>
            ))}
        </section>
      )}
      <div className="acts">
        <Button
          weight="filled"
          autoFocus
          onPress={() => {
            onClose();
            void openRelease(id, true);
          }}
        >
          {t('report.open')}
        </Button>
      </div>
    </Dialog>
  );
}

/** What was left out; words of the source can be taken back, what must not leak and what has no words cannot. */
function DroppedPiece({ piece, takeBack }: { piece: Dropped; takeBack: ((text: string) => void) | null }) {
  const { t } = useTranslation('library');
  const [isBack, setBack] = useState(false);
  const { reason, text } = piece;
  return (
    <li>
      {text || t('report.noWords')}
      {takeBack !== null && (reason === 'other-news' || reason === 'navigation') && (
        <Button
          weight="quiet"
          isDisabled={isBack}
          aria-label={t(isBack ? 'report.isBackOf' : 'report.takeBackOf', { text: text.slice(0, 60) })}
          onPress={() => {
            takeBack(text);
            setBack(true);
          }}
        >
          {t(isBack ? 'report.isBack' : 'report.takeBack')}
        </Button>
      )}
    </li>
  );
}
