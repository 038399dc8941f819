import { attribute, type Element } from './node.ts';

/** What a paragraph of Dateline's own Word file is, by the name of its style. */
const roles = {
  releaseLine: 'Release Line',
  embargoLine: 'Embargo Line',
  subtitle: 'Subtitle',
  issueLine: 'Issue Line',
  attribution: 'Attribution',
  caption: 'caption',
  tableCaption: 'Table Caption',
  note: 'Editorial Note',
  signOff: 'Sign-off',
  contactLine: 'Contact Line',
  endMark: 'End Mark',
} as const;
export type OwnRole = keyof typeof roles;

const prefix = 'dateline-';
const isRole = (name: string): name is OwnRole => name in roles;

/** Word has nine levels of lists; of these mammoth knows five by itself. */
const deepLists = [6, 7, 8, 9].flatMap((level) =>
  [
    ['unordered', 'ul'],
    ['ordered', 'ol'],
  ].map(([kind, tag]) => `p:${kind}-list(${level}) => ${'ul|ol > li > '.repeat(level - 1)}${tag} > li:fresh`),
);

/** Mammoth's map from the styles of Dateline's own Word files to HTML that `ownRole` reads. */
export const ownStyleMap: readonly string[] = [
  ...Object.entries(roles).map(([role, name]) => `p[style-name='${name}'] => p.${prefix}${role}:fresh`),
  "p[style-name='Rule'] => hr:fresh",
  ...deepLists,
];

/** The role that a paragraph has by its style; undefined for any other element. */
export function ownRole(element: Element): OwnRole | undefined {
  const name = attribute(element, 'class');
  const role = name.startsWith(prefix) ? name.slice(prefix.length) : '';
  return isRole(role) ? role : undefined;
}
