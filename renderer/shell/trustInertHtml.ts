/** Chromium's Trusted Types, which TypeScript's own types do not know yet. */
interface WithTrustedTypes {
  trustedTypes?: {
    createPolicy: (name: string, rules: { createHTML: (text: string, type: string, sink: string) => string | null }) => unknown;
  };
}

/** A parser's own document runs nothing, and neither do our frames: each has a `sandbox` without scripts. */
const inert = new Set(['DOMParser parseFromString', 'HTMLIFrameElement srcdoc']);

/**
 * Says which text may become HTML in a window or a frame under `require-trusted-types-for 'script'`: what stays where nothing runs,
 * and the two texts with which `docx-preview` fills its elements. No text becomes a script or its address.
 */
export function trustInertHtml(inside: Window): void {
  const { trustedTypes } = inside as Window & WithTrustedTypes;
  trustedTypes?.createPolicy('default', {
    createHTML: (text, _type, sink) => (inert.has(sink) || text === '' || text === '&nbsp;' ? text : null),
  });
}
