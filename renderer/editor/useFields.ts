import { useCallback, useRef, useState } from 'react';
import type { ReleaseFields } from '../../core/release/release.ts';

/** The fields around the body: as shown, and as they are at this very moment for saving. */
export function useFields(opened: ReleaseFields, onChange: () => void) {
  const [fields, setFields] = useState(opened);
  const newest = useRef(opened);
  const change = useCallback(
    (part: Partial<ReleaseFields>) => {
      newest.current = { ...newest.current, ...part };
      setFields(newest.current);
      onChange();
    },
    [onChange],
  );
  const now = useCallback(() => newest.current, []);
  return { fields, change, now };
}
