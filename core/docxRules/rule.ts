import type { DocxPackage } from './docxPackage.ts';
import type { RuleId } from './ruleId.ts';

/** Something in a part that breaks a rule. A warning is what Word opens all the same. */
export interface Fault {
  part: string;
  what: string;
  isWarning?: true;
}

/** What Word is strict about, or what its accessibility checker asks for. */
export interface Rule {
  id: RuleId;
  faults: (docx: DocxPackage) => Iterable<Fault>;
}
