import type { ByteSource } from '../zip/byteSource.ts';
import { openDocx, type DocxPackage } from './docxPackage.ts';
import type { Fault, Rule } from './rule.ts';
import type { RuleId } from './ruleId.ts';
import { rules } from './rules.ts';
import { UnreadablePart } from './unreadablePart.ts';

/** A rule that a file breaks, where, and how. */
export interface Finding extends Fault {
  rule: RuleId;
}

/**
 * Reads a Word file and tells which rules it breaks, errors first: what Word is strict about beyond its schema, and what its
 * accessibility checker asks for. Nothing is told twice; of one rule at most twenty places.
 */
export function checkDocx(file: Uint8Array | ByteSource): Finding[] {
  let docx: DocxPackage;
  try {
    docx = openDocx(file);
  } catch (error) {
    return [{ rule: 'P01', part: 'ZIP', what: error instanceof Error ? error.message : String(error) }];
  }
  const findings = rules.flatMap((rule) => findingsOf(rule, docx));
  return [...findings.filter(({ isWarning }) => !isWarning), ...findings.filter(({ isWarning }) => isWarning)];
}

const mostOfOne = 20;

function findingsOf({ id, faults }: Rule, docx: DocxPackage): Finding[] {
  const found = new Map<string, Finding>();
  try {
    for (const fault of faults(docx)) {
      found.set(`${fault.part} ${fault.what}`, { rule: id, ...fault });
      if (found.size >= mostOfOne) break;
    }
  } catch (error) {
    if (!(error instanceof UnreadablePart)) throw error;
  }
  return [...found.values()];
}
