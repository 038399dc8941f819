import { largestDocument } from '../../../core/api/largest.ts';

/** The largest document and the largest photo the newsroom takes, in bytes. */
export const largest = { document: largestDocument, photo: 25 * 1024 * 1024 };
/** So many photos a user may have begun to send in pieces at a time. */
export const mostUploads = 32;
