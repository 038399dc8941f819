import type { Finding } from '../../core/docxRules/checkDocx.ts';

/** Whether a finding keeps a file of ours from being written. Words in double braces may be a person's own: nothing is filled in. */
export const isFault = ({ rule, isWarning }: Finding): boolean => !isWarning && rule !== 'W21';
