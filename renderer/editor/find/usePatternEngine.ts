import { useEffect, useState } from 'react';
import type { PatternEngine } from '../../../core/find/findQuery.ts';

/** What understands regular expressions; null until it was wanted and has been loaded. */
export function usePatternEngine(isWanted: boolean): PatternEngine | null {
  const [engine, setEngine] = useState<PatternEngine | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const load = async () => {
      const { findPattern } = await import('../../../core/find/findPattern.ts');
      setEngine(() => findPattern);
    };
    void load();
  }, [isWanted]);
  return engine;
}
