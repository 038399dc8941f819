import path from 'node:path';
import { isOtherFormat } from './otherFormat.ts';

/** What a file to be imported is: by its content, and where that says nothing by its name. Null for a format nobody here reads. */
export type SourceKind = 'docx' | 'html' | 'markdown' | 'text';

export function sourceKind(bytes: Buffer, name: string): SourceKind | null {
  const start = bytes.subarray(0, 512).toString('latin1');
  const extension = path.extname(name).toLowerCase();
  if (start.startsWith('PK\x03\x04'))
    return extension === '.docx' || extension === '.docm' || bytes.includes('word/document.xml') ? 'docx' : null;
  if (/^(?:\xEF\xBB\xBF)?\s*(?:<!--|<!doctype html|<html)/iu.test(start) || ['.html', '.htm', '.xhtml'].includes(extension))
    return isOtherFormat(bytes) && !/<(?:!doctype html|html|\?xml)/iu.test(start) ? null : 'html';
  if (isOtherFormat(bytes)) return null;
  return ['.md', '.markdown'].includes(extension) ? 'markdown' : 'text';
}
