import path from 'node:path';
import { isOtherFormat } from './otherFormat.ts';

/** What a file to be imported is: by its content, and where that says nothing by its name. Null for a format nobody here reads. */
export type SourceKind = 'docx' | 'html' | 'markdown' | 'text';

const isWordName = /\.(?:docx|docm|dotx|dotm)$/iu;

export function sourceKind(bytes: Buffer, name: string): SourceKind | null {
  const start = bytes.subarray(0, 512).toString('latin1');
  const extension = path.extname(name).toLowerCase();
  // Whether it is one that can be read is told when it is opened: with a password, of an old Word, damaged, of another program.
  if (start.startsWith('PK\x03\x04')) return isWordName.test(name) || bytes.includes('[Content_Types].xml') ? 'docx' : null;
  if (start.startsWith('\xD0\xCF\x11\xE0')) return 'docx';
  if (/^(?:\xEF\xBB\xBF)?\s*(?:<!--|<!doctype html|<html)/iu.test(start) || ['.html', '.htm', '.xhtml'].includes(extension))
    return isOtherFormat(bytes) && !/<(?:!doctype html|html|\?xml)/iu.test(start) ? null : 'html';
  if (isOtherFormat(bytes)) return null;
  return ['.md', '.markdown'].includes(extension) ? 'markdown' : 'text';
}
