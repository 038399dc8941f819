const simple =
  /(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)(<w:t(?: [^>]*)?>[^<]*<\/w:t><\/w:r>)<w:fldSimple w:instr="([^"]*)"><w:r>(<w:t(?: [^>]*)?>[^<]*<\/w:t>)<\/w:r><\/w:fldSimple>/gu;

/**
 * Fields in one element, which the library writes with their value but without a language and which other readers pass over, as fields of
 * several runs, in the look of the word before them.
 */
export const wholeFields = (document: string): string =>
  document.replace(simple, (_field, look: string, word: string, instruction: string, value: string) => {
    const run = (inside: string) => `<w:r>${look}${inside}</w:r>`;
    return [
      `${look}${word}`,
      run('<w:fldChar w:fldCharType="begin"/>'),
      run(`<w:instrText xml:space="preserve"> ${instruction.trim()} </w:instrText>`),
      run('<w:fldChar w:fldCharType="separate"/>'),
      run(value),
      run('<w:fldChar w:fldCharType="end"/>'),
    ].join('');
  });
