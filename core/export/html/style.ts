/** The look of a printed release on a screen and on A4: paper white in every theme, navy headings, red embargo. */
export const style = `
:root { color-scheme: only light; }
* { box-sizing: border-box; }
html { background: #eef0f3; }
body { margin: 0; color: #1a1a1a; font: 1.125rem/1.6 "Source Serif 4", Georgia, "Times New Roman", "Sylfaen", serif; }
article { max-width: 46rem; margin: 2rem auto; padding: 3rem clamp(1.25rem, 6vw, 4rem) 3.5rem; background: #fff; border-top: 6px solid #1f3864; box-shadow: 0 1px 3px rgb(0 0 0 / 0.18); overflow-wrap: break-word; }
h1, h2, h3, .letterhead, .release-line, .meta, .contacts, table, figcaption { font-family: Arial, "Liberation Sans", "Helvetica Neue", sans-serif; }
.letterhead { margin: 0 0 1.75rem; padding-bottom: 0.9rem; border-bottom: 1px solid #1f3864; color: #404040; font-size: 0.85rem; line-height: 1.45; }
.letterhead strong { color: #1f3864; font-size: 1rem; }
.release-line { margin: 0 0 1rem; color: #1f3864; font-size: 0.85rem; font-weight: bold; letter-spacing: 0.04em; }
.release-line.embargo { color: #a80000; border-left: 4px solid #a80000; padding-left: 0.75rem; }
h1 { margin: 0 0 0.6rem; color: #1f3864; font-size: 1.85rem; line-height: 1.22; text-wrap: balance; }
.subheadline { margin: 0 0 0.6rem; color: #404040; font-size: 1.2rem; font-style: italic; line-height: 1.4; }
.meta { margin: 0 0 1.75rem; color: #404040; font-size: 0.85rem; }
h2 { margin: 2rem 0 0.5rem; color: #1f3864; font-size: 1.2rem; line-height: 1.3; }
h3 { margin: 1.5rem 0 0.4rem; color: #1f3864; font-size: 1.02rem; line-height: 1.3; }
p { margin: 0 0 1rem; }
a { color: #0b4f9e; text-underline-offset: 0.15em; }
blockquote { margin: 1.5rem 0; padding: 0.1rem 0 0.1rem 1.25rem; border-left: 3px solid #1f3864; font-style: italic; }
blockquote p { margin: 0; }
.quote blockquote { margin: 0; }
.quote figcaption { padding-left: 1.4rem; }
hr { margin: 2rem 0; border: 0; border-top: 1px solid #b8c2d0; }
ul, ol { margin: 0 0 1rem; padding-left: 1.6rem; }
li { margin: 0.25rem 0; }
li > ul, li > ol { margin: 0.25rem 0 0; }
sub, sup { font-size: 0.72em; line-height: 0; }
table { width: 100%; margin: 1.5rem 0; border-collapse: collapse; font-size: 0.92rem; line-height: 1.4; }
caption { padding-bottom: 0.5rem; color: #404040; font-weight: bold; text-align: left; }
th, td { padding: 0.45rem 0.7rem; border: 1px solid #b8c2d0; text-align: left; vertical-align: top; }
thead th { background: #dee6f0; color: #1f3864; }
figure { margin: 1.75rem 0; }
img { display: block; max-width: 100%; height: auto; }
figcaption { margin-top: 0.5rem; color: #404040; font-size: 0.85rem; line-height: 1.45; }
figcaption small { font-size: 1em; font-style: italic; }
.note { color: #404040; font-style: italic; }
.sign-off { margin: 2rem 0 1.25rem; font-weight: bold; }
.contacts { margin-top: 1.5rem; padding: 1rem 1.25rem 1.1rem; background: #f4f6f9; border-left: 3px solid #1f3864; font-size: 0.95rem; line-height: 1.55; }
.contacts h2 { margin: 0 0 0.4rem; font-size: 1rem; }
address { font-style: normal; }
address + address { margin-top: 0.9rem; }
address.line { margin: 1rem 0; }
.end-mark { margin: 2.25rem 0 0; text-align: center; letter-spacing: 0.15em; }
@media print {
  html { background: none; font-size: 9pt; }
  body { font-size: 11.5pt; line-height: 1.4; }
  article { max-width: none; margin: 0; padding: 0; border: 0; box-shadow: none; }
  h1 { font-size: 18pt; }
  .letterhead, .release-line, .meta, figcaption { font-size: 9pt; }
  .letterhead strong { font-size: 11.5pt; }
  table, .contacts { font-size: 10pt; }
  h2, .contacts h2 { font-size: 12.5pt; }
  h3 { font-size: 11.5pt; }
  .subheadline { font-size: 13pt; }
  h1, h2, h3, caption, .meta, .sign-off { break-after: avoid; }
  figure, table, tr, blockquote, address, .contacts { break-inside: avoid; }
  .contacts { background: none; }
  .end-mark { break-before: avoid; }
  thead { display: table-header-group; }
  p { orphans: 2; widows: 2; }
  img { max-height: 150mm; width: auto; }
  a { color: inherit; text-decoration: none; }
}
`;
