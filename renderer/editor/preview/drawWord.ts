/** The Word file in its own sandboxed page, as wide as there is room; the place in sight stays. No script runs in it. */
export async function drawWord(bytes: Uint8Array, page: Document): Promise<void> {
  // Only who looks at the Word file needs the reader.
  const { renderAsync } = await import('docx-preview');
  const [sheets, styles] = [document.createElement('div'), document.createElement('div')];
  await renderAsync(bytes, sheets, styles, {
    ignoreLastRenderedPageBreak: false,
    renderComments: false,
    renderAltChunks: false,
    ignoreFonts: true,
  });
  const scroller = page.scrollingElement;
  const scrolled = scroller?.scrollTop ?? 0;
  for (const { src } of page.images) URL.revokeObjectURL(src);
  page.body.replaceChildren(styles, sheets);
  fitWidth(page);
  scroller?.scrollTo(0, scrolled);
}

/** Shows whole sheets in whatever width there is. */
export function fitWidth(page: Document): void {
  const sheet = page.querySelector<HTMLElement>('section');
  if (!sheet) return;
  page.body.style.zoom = '1';
  const room = page.documentElement.clientWidth - 16;
  page.body.style.zoom = String(Math.min(1, room / sheet.offsetWidth));
}
