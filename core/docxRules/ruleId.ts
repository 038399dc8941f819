/** The rules by their names in the checklist: P of the package, W of the text, A of accessibility. */
export const ruleIds = [
  'P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P10',
  'W00', 'W01', 'W02', 'W03', 'W04', 'W05', 'W06', 'W07', 'W08', 'W09', 'W10', 'W11', 'W12', 'W13', 'W15', 'W16', 'W17', 'W18',
  'W20', 'W21', 'W22', 'W23', 'W24', 'W25', 'W27', 'W28',
  'A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A08',
] as const; // prettier-ignore
export type RuleId = (typeof ruleIds)[number];
