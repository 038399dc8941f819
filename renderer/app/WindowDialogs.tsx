import { lazy, Suspense } from 'react';
import { ImportReportDialog } from '../library/ImportReportDialog.tsx';
import { PasteDialog } from '../library/PasteDialog.tsx';
import { TemplateDialog } from '../library/TemplateDialog.tsx';
import { ApproveDialog } from '../outbox/ApproveDialog.tsx';
import { PublishDialog } from '../outbox/PublishDialog.tsx';
import { BundleDialog } from '../share/BundleDialog.tsx';
import type { AppCommand } from './palette/command.ts';
import { Palette } from './palette/Palette.tsx';
import { ShortcutSheet } from './palette/ShortcutSheet.tsx';
import { useWindow } from './windowContext.ts';

const HistoryDialog = lazy(async () => ({ default: (await import('../history/HistoryDialog.tsx')).HistoryDialog }));

const QuestionsDialog = lazy(async () => ({ default: (await import('../share/QuestionsDialog.tsx')).QuestionsDialog }));

/** The dialog that is open over the whole window, if any. */
export function WindowDialogs({ run }: { run: (command: AppCommand) => void }) {
  const { dialog, setDialog } = useWindow();
  const close = () => {
    setDialog(null);
  };
  if (dialog?.kind === 'paste') return <PasteDialog onClose={close} />;
  if (dialog?.kind === 'report') return <ImportReportDialog report={dialog.report} onClose={close} />;
  if (dialog?.kind === 'publish') return <PublishDialog onClose={close} />;
  if (dialog?.kind === 'history')
    return (
      <Suspense fallback={null}>
        <HistoryDialog onClose={close} />
      </Suspense>
    );
  if (dialog?.kind === 'questions')
    return (
      <Suspense fallback={null}>
        <QuestionsDialog about={dialog.about} onClose={close} />
      </Suspense>
    );
  if (dialog?.kind === 'approve') return <ApproveDialog onClose={close} />;
  if (dialog?.kind === 'template') return <TemplateDialog onClose={close} />;
  if (dialog?.kind === 'bundle') return <BundleDialog onClose={close} />;
  if (dialog?.kind === 'commands') return <Palette run={run} onClose={close} />;
  if (dialog?.kind === 'shortcuts') return <ShortcutSheet onClose={close} />;
  return null;
}
