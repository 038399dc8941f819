/**
 * The selectors of style sheets in pasted HTML that hide text (`mso-hide:all`, `display:none`). Read from the source, for the
 * sheets themselves do not pass the cleaning.
 */
export function hiddenSelectors(html: string): string[] {
  const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/giu)].map((found) => found[1] ?? '');
  return sheets.flatMap((sheet) =>
    [...sheet.replace(/\/\*[\s\S]*?\*\/|<!--|-->/gu, '').matchAll(/([^{}]+)\{([^{}]*)\}/gu)]
      .filter((rule) => /mso-hide:all|display:none/u.test((rule[2] ?? '').toLowerCase().replace(/\s+/gu, '')))
      .flatMap((rule) => (rule[1] ?? '').split(','))
      .map((selector) => selector.trim())
      .filter((selector) => /^[a-z]*\.[\w-]+$/iu.test(selector)),
  );
}
