import { expect, launch, test } from './launch.ts';
import { logKill } from './kills/killLog.ts';
import { isLong } from './pages/long.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

/** `npm run test:kills -- --window` says how many, from where on, and where they are written down. */
const given = (name: string, otherwise: number) => Number(process.env[`DATELINE_KILLS${name}`] ?? otherwise);
const kills = given('', isLong ? 20 : 8);
const [from, seed, into] = [given('_FROM', 0), given('_SEED', 0), process.env['DATELINE_KILLS_INTO']];
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

test(`${kills} kills while typing lose nothing that was shown as saved`, async ({ userData }, info) => {
  info.setTimeout(kills * 30_000);
  let acknowledged = '';
  const lost: number[] = [];
  /** When each letter was typed since the program was started last, and when that was killed. */
  let keys: number[] = [];
  let killed = { typed: '', at: 0 };
  for (let kill = 0; kill <= kills; kill += 1) {
    const { app, page } = await launch(userData);
    const release = new ReleasePage(page);
    if (kill === 0) {
      await release.startNew();
      await page.keyboard.type('Killed while typing');
      await release.saved();
    }
    await expect(release.headline).toHaveValue('Killed while typing');
    const found = await release.body.innerText();
    expect(found.startsWith(acknowledged), `after kill ${kill}: “${acknowledged}” was saved, “${found}” came back`).toBe(true);
    await expect(page.getByText('could not be read')).toHaveCount(0);
    if (kill > 0) {
      const missing = killed.typed.trimEnd().length - found.trimEnd().length;
      const typing = missing > 0 ? killed.at - (keys.at(-missing) ?? killed.at) : 0;
      lost.push(typing);
      if (into !== undefined) logKill(into, { of: 'window', seed, round: from + kill - 1, lost: 0, typing });
    }
    keys = [];
    const turn = from + kill + seed * 1009;
    if (kill === kills) {
      await app.close();
      break;
    }
    await release.body.focus();
    await page.keyboard.press('Control+End');
    // What stands on the page at the moment it is shown as saved is what may never be lost.
    const told: string[] = [];
    await page.exposeFunction('tellSaved', (text: string) => told.push(text));
    await page.evaluate(() => {
      const footer = document.querySelector('footer');
      const look = () => {
        const isSaved = (footer?.textContent ?? '').startsWith('Saved on this computer');
        const text = document.querySelector<HTMLElement>('[contenteditable]')?.innerText ?? '';
        if (isSaved) (window as unknown as { tellSaved: (text: string) => void }).tellSaved(text);
      };
      if (footer) new MutationObserver(look).observe(footer, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    let typed = found;
    const presses = 6 + ((turn * 7) % 17);
    for (let press = 0; press < presses; press += 1) {
      const letter = alphabet[(turn * 31 + press) % alphabet.length] ?? 'x';
      await page.keyboard.type(letter);
      keys.push(Date.now());
      typed += letter;
      // A pause now and then, so that saves fall before, between and after the letters.
      await page.waitForTimeout(press % 5 === 4 ? 420 : 30 + ((turn * 13 + press * 7) % 60));
    }
    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    killed = { typed, at: Date.now() };
    app.process().kill('SIGKILL');
    await ended;
    acknowledged = (told.at(-1) ?? acknowledged).trimEnd();
  }
  info.annotations.push({ type: 'milliseconds of typing lost to each kill', description: lost.join(' ') });
});
