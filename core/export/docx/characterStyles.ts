import type { ICharacterStyleOptions } from 'docx';
import { styleId } from './styleId.ts';

/** Styles for words. `Strong` takes the place of the paragraph style that the library writes under this id. */
export const characterStyles: ICharacterStyleOptions[] = [
  { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', uiPriority: 1, semiHidden: true, unhideWhenUsed: true },
  { id: styleId.strong, name: 'Strong', basedOn: 'DefaultParagraphFont', quickFormat: true, uiPriority: 22, run: { bold: true } },
];
