import { ImportReportDialog } from '../library/ImportReportDialog.tsx';
import { PasteDialog } from '../library/PasteDialog.tsx';
import { PublishDialog } from '../outbox/PublishDialog.tsx';
import { useWindow } from './windowContext.ts';

/** The dialog that is open over the whole window, if any. */
export function WindowDialogs() {
  const { dialog, setDialog } = useWindow();
  const close = () => {
    setDialog(null);
  };
  if (dialog?.kind === 'paste') return <PasteDialog onClose={close} />;
  if (dialog?.kind === 'report') return <ImportReportDialog report={dialog.report} onClose={close} />;
  if (dialog?.kind === 'publish') return <PublishDialog onClose={close} />;
  return null;
}
