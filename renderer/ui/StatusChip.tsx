import { useTranslation } from 'react-i18next';
import type { ParcelState } from '../../core/outbox/parcel.ts';
import type { ReleaseStatus } from '../../core/release/release.ts';

/** The status of a release or parcel, in the same word and colour everywhere. */
export function StatusChip({ status }: { status: ReleaseStatus | ParcelState }) {
  const { t } = useTranslation();
  return (
    <span className="status" data-status={status}>
      {t(`status.${status}`)}
    </span>
  );
}
