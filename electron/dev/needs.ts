/** What a person reads when nothing is there to show a window with. */
export const neitherFound =
  'Neither Electron nor Chrome, Chromium or Edge is on this machine. Run "npm run setup" where there is a network, or name a browser in STANDIN_BROWSER.';
