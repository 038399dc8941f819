const sans = "font-family: Arial, 'Liberation Sans', Helvetica, sans-serif";
const serif = "font-family: Georgia, 'Times New Roman', serif";

/** The look of each element as it stands in an e-mail, by tag or by tag and class; sizes in pixels, as mail programs want them. */
const looks: Readonly<Record<string, string>> = {
  article: `max-width: 640px; margin: 0 auto; padding: 24px; color: #1a1a1a; background: #ffffff; ${serif}; font-size: 17px; line-height: 1.55`,
  h1: `margin: 0 0 10px; color: #1f3864; ${sans}; font-size: 26px; line-height: 1.25`,
  h2: `margin: 28px 0 8px; color: #1f3864; ${sans}; font-size: 19px; line-height: 1.3`,
  h3: `margin: 22px 0 6px; color: #1f3864; ${sans}; font-size: 17px; line-height: 1.3`,
  p: 'margin: 0 0 16px',
  'p.letterhead': `margin: 0 0 24px; padding-bottom: 12px; border-bottom: 1px solid #1f3864; color: #404040; ${sans}; font-size: 14px; line-height: 1.45`,
  'p.release-line': `margin: 0 0 14px; color: #1f3864; ${sans}; font-size: 14px; font-weight: bold`,
  'p.release-line embargo': `margin: 0 0 14px; padding-left: 10px; border-left: 4px solid #a80000; color: #a80000; ${sans}; font-size: 14px; font-weight: bold`,
  'p.subheadline': 'margin: 0 0 10px; color: #404040; font-size: 19px; font-style: italic; line-height: 1.4',
  'p.meta': `margin: 0 0 24px; color: #404040; ${sans}; font-size: 14px`,
  'p.note': 'margin: 0 0 16px; color: #404040; font-style: italic',
  'p.sign-off': 'margin: 28px 0 18px; font-weight: bold',
  'p.end-mark': 'margin: 32px 0 0; text-align: center',
  a: 'color: #0b4f9e',
  blockquote: 'margin: 0 0 16px; padding: 2px 0 2px 18px; border-left: 3px solid #1f3864; font-style: italic',
  ul: 'margin: 0 0 16px; padding-left: 26px',
  ol: 'margin: 0 0 16px; padding-left: 26px',
  li: 'margin: 4px 0',
  hr: 'margin: 28px 0; border: 0; border-top: 1px solid #b8c2d0',
  table: `width: 100%; margin: 20px 0; border-collapse: collapse; ${sans}; font-size: 15px; line-height: 1.4`,
  caption: 'padding-bottom: 8px; color: #404040; font-weight: bold; text-align: left',
  th: 'padding: 7px 10px; border: 1px solid #b8c2d0; background: #dee6f0; color: #1f3864; text-align: left; vertical-align: top',
  td: 'padding: 7px 10px; border: 1px solid #b8c2d0; text-align: left; vertical-align: top',
  figure: 'margin: 24px 0',
  img: 'display: block; max-width: 100%; height: auto',
  figcaption: `margin-top: 8px; color: #404040; ${sans}; font-size: 14px; line-height: 1.45`,
  'section.contacts': `margin-top: 22px; padding: 14px 18px; border-left: 3px solid #1f3864; background: #f4f6f9; ${sans}; font-size: 15px; line-height: 1.5`,
  address: 'margin: 0 0 12px; font-style: normal',
};

/** Our own markup with its look on each element: mail programs drop style sheets. Words are escaped in it, so a `<` begins a tag. */
export const inlineStyles = (html: string): string =>
  html.replace(/<([a-z]+\d?)((?: [a-z-]+="[^"]*")*)>/gu, (_whole, tag: string, attributes: string) => {
    const name = / class="([^"]*)"/u.exec(attributes)?.[1];
    const look = (name === undefined ? undefined : looks[`${tag}.${name}`]) ?? looks[tag];
    const bare = `<${tag}${attributes.replace(/ class="[^"]*"/u, '')}`;
    return look === undefined ? `${bare}>` : `${bare} style="${look}">`;
  });
