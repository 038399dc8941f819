import type { Page } from './page.ts';

/** Paper in inches, width before height. */
const paper: Record<string, readonly [number, number]> = {
  A3: [11.69, 16.54],
  A4: [8.27, 11.69],
  A5: [5.83, 8.27],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
};

/** `webContents.printToPDF`: Electron's options are those of the browser under other names. */
export async function printPage(page: Page, options: Electron.PrintToPDFOptions): Promise<Buffer> {
  const { pageSize = 'Letter', margins, ...same } = options;
  const size = typeof pageSize === 'string' ? paper[pageSize] : ([pageSize.width, pageSize.height] as const);
  if (!size) throw new Error(`electron stand-in: no paper of this name`);
  const { data } = await page.send('Page.printToPDF', {
    ...same,
    paperWidth: size[0],
    paperHeight: size[1],
    marginTop: margins?.top,
    marginBottom: margins?.bottom,
    marginLeft: margins?.left,
    marginRight: margins?.right,
  });
  return Buffer.from(data, 'base64');
}
