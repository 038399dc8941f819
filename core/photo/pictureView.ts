/** How a picture is laid on the page: mirrored from left to right first, then turned clockwise by quarters. */
export interface Turn {
  mirrored: boolean;
  quarters: number;
}

/** What of a picture is shown: the parts of its width or height cut off at each side, and how the rest is turned. */
export interface PictureView {
  cut: { left: number; top: number; right: number; bottom: number };
  /** Null where nobody said it: then as its camera was held. */
  turn: Turn | null;
}

/** The whole picture, as its camera was held. */
export const wholeView: PictureView = { cut: { left: 0, top: 0, right: 0, bottom: 0 }, turn: null };

/** What the orientation of EXIF (2 to 8) asks for; any other number asks for nothing. */
const turns: Readonly<Record<number, Turn>> = {
  2: { mirrored: true, quarters: 0 },
  3: { mirrored: false, quarters: 2 },
  4: { mirrored: true, quarters: 2 },
  5: { mirrored: true, quarters: 3 },
  6: { mirrored: false, quarters: 1 },
  7: { mirrored: true, quarters: 1 },
  8: { mirrored: false, quarters: 3 },
};

/** The turn that sets a picture of this EXIF orientation upright. */
export const uprightTurn = (orientation: number): Turn => turns[orientation] ?? { mirrored: false, quarters: 0 };
