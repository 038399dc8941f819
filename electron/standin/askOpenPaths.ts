import type { Page } from './page.ts';

/** Shows the browser's own Open dialog and gives the chosen paths; none when the person turns back. */
export async function askOpenPaths(page: Page, { filters = [], properties = [] }: Electron.OpenDialogOptions): Promise<string[]> {
  const extensions = filters.flatMap((filter) => filter.extensions);
  const accept = extensions.includes('*') ? '' : extensions.map((extension) => `.${extension}`).join(',');
  const expression = `new Promise((done) => {
    const input = Object.assign(document.createElement('input'), {
      type: 'file',
      accept: ${JSON.stringify(accept)},
      multiple: ${properties.includes('multiSelections')},
      webkitdirectory: ${properties.includes('openDirectory')},
      onchange: () => done([...input.files]),
      oncancel: () => done([]),
    });
    input.click();
  })`;
  const { result } = await page.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
  const { result: files } = await page.send('Runtime.getProperties', { objectId: result.objectId ?? '', ownProperties: true });
  const chosen = files.filter(({ name }) => /^\d+$/.test(name)).flatMap(({ value }) => value?.objectId ?? []);
  const found = await Promise.all(chosen.map((objectId) => page.send('DOM.getFileInfo', { objectId })));
  return found.map((file) => file.path);
}
