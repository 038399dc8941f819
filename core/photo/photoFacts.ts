/** What is said of a photo wherever it goes (IPTC Photo Metadata Standard); empty where nobody has said. */
export interface PhotoFacts {
  caption: string;
  /** What it shows, for whoever does not see it. */
  alt: string;
  /** Who took it. */
  creator: string;
  /** Whom to name beside it. */
  credit: string;
  /** The day it was taken, in ISO. */
  date: string;
  city: string;
  country: string;
}

/** Of a photo that nobody has said anything of. */
export const noFacts: PhotoFacts = { caption: '', alt: '', creator: '', credit: '', date: '', city: '', country: '' };
