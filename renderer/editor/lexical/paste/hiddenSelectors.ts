/**
 * The selectors of style sheets in pasted HTML that hide text (`mso-hide:all`, `display:none`, `visibility:hidden`). Read from the
 * source, for the sheets themselves do not pass the cleaning. Rules that hold on some screens or on paper only hide nothing.
 */
export function hiddenSelectors(html: string): string[] {
  const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/giu)].map((found) => found[1] ?? '');
  return sheets.flatMap((sheet) =>
    [...plainRules(sheet).matchAll(/([^{}]+)\{([^{}]*)\}/gu)]
      .filter((rule) => /mso-hide:all|display:none|visibility:hidden/u.test((rule[2] ?? '').toLowerCase().replace(/\s+/gu, '')))
      .map((rule) => (rule[1] ?? '').trim())
      .filter(isSelector),
  );
}

/** A sheet without comments and without what stands after an `@`. */
const plainRules = (sheet: string): string =>
  sheet.replace(/\/\*[\s\S]*?\*\/|<!--|-->/gu, '').replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})+[^{}]*\}|@[^{};]*(?:;|\{[^{}]*\})/gu, '');

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
