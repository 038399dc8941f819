import type { Letterhead } from '../../settings/settings.ts';

type Paper = Letterhead['paper'];

/** Papers in twentieths of a point (twips), as Word counts. */
export const papers: Readonly<Record<Paper, { width: number; height: number }>> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};

/** The empty edge round the text, in twips; header and footer stand in it. */
export const margin = { top: 1418, right: 1247, bottom: 1304, left: 1247, header: 680, footer: 567 };

/** How wide text, tables and pictures may be, in twips. */
export const textWidth = (paper: Paper): number => papers[paper].width - margin.left - margin.right;

/** Twips of a pixel of 1/96 inch. */
export const twips = 15;

/** As high as a picture may be, in pixels of 1/96 inch. */
export const pictureHeight = 420;

/** The colours of the paper; each has a contrast of at least 4.5:1 on what it stands on. */
export const ink = { navy: '1F3864', grey: '404040', link: '0B4F9E', embargo: 'A80000', headCell: 'DEE6F0', rule: 'B8C2D0' };
