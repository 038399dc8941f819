/** A way to reach somebody, as ninjs tells it. */
export interface NinjsContactInfo {
  type: string;
  role?: string;
  lang: string;
  name: string;
  value: string;
}

/** A person or an office, with the ways to reach it. */
export interface NinjsParty {
  name: string;
  rel: string;
  literal?: string;
  contactInfo?: NinjsContactInfo[];
}

/** Words with the part they play. */
export interface NinjsText {
  role: string;
  contentType: 'text/plain' | 'text/html';
  value: string;
}

/** A photo that goes with a release. */
export interface NinjsPhoto {
  uri: string;
  type: 'picture';
  name: string;
  rel: 'photo';
  by?: string;
  descriptions: NinjsText[];
  renditions: { name: 'original'; href: string; contentType: string; width: number; height: number; sizeInBytes: number }[];
}

/** What Dateline writes of IPTC ninjs 3.1 (schema in `assets/schemas/ninjs-schema-3.1.json`). Instants in UTC. */
export interface NinjsDocument {
  uri: string;
  type: 'text';
  representationType: 'full';
  standard: { name: 'ninjs'; version: '3.1'; schema: string };
  version: string;
  firstCreated: string;
  versionCreated: string;
  embargoedUntil?: string;
  pubStatus: 'usable';
  language: string;
  title: string;
  headlines: NinjsText[];
  descriptions: NinjsText[];
  bodies: (NinjsText & { charCount: number; wordCount: number })[];
  located?: string;
  by?: string;
  genres: { name: string; literal: string }[];
  events?: { name: string; rel: 'about' }[];
  people?: NinjsParty[];
  organisations?: NinjsParty[];
  altIds?: { role: string; value: string }[];
  associations?: NinjsPhoto[];
}
