/** One node of Lexical's serialised form. `$` is its NodeState, `$slots` are its named slots. */
export interface NodeJson {
  type: string;
  version: 1;
  children?: NodeJson[];
  $?: Record<string, unknown>;
  $slots?: Record<string, NodeJson>;
  [key: string]: unknown;
}

/** A whole text in Lexical's serialised form. */
export interface EditorJson {
  root: NodeJson;
}

/** What the pure conversion reads: any value JSON can hold, with the keys it looks at. */
export type ReadNode = { [key: string]: unknown };

/** Types of our own nodes. A stored text never holds them: they live in the editor and on the clipboard only. */
export const ownTypes = {
  figure: 'dateline-figure',
  contact: 'dateline-contact',
  signOff: 'dateline-signoff',
  rule: 'dateline-rule',
  boilerplate: 'dateline-boilerplate',
  opaque: 'dateline-opaque',
  opaqueInline: 'dateline-opaque-inline',
} as const;
