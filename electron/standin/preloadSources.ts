import { randomBytes } from 'node:crypto';
import { codec } from './codec.ts';
import { bridge } from './page/bridge.ts';
import { changeParts } from './page/changeParts.ts';
import { holdLinks } from './page/holdLinks.ts';
import { linkToMain } from './page/linkToMain.ts';
import { playShortcuts } from './page/playShortcuts.ts';
import { preloadModules } from './page/preloadModules.ts';
import { reportPage } from './page/reportPage.ts';
import { wholeBodies } from './page/wholeBodies.ts';

/** Known to the two worlds of this launch only, so that a page cannot speak on the bridge. */
const secret = randomBytes(12).toString('hex');

/**
 * The scripts that run before a document's own: one in the page's world, one in the preload's, which ends with the app's
 * preload. Functions travel as their source, so each is written to need nothing from outside itself.
 */
export function preloadSources(preload: string, versions: Record<string, string | undefined>): [inPage: string, inPreload: string] {
  const key = JSON.stringify(secret);
  const inPage = `if (window === top) { (${String(bridge)})('page', ${key}, ${String(changeParts)}); (${String(wholeBodies)})(); }`;
  const inPreload = `if (window === top) {
    const changeParts = ${String(changeParts)};
    const bridged = (${String(bridge)})('preload', ${key}, changeParts);
    const link = (${String(linkToMain)})((${String(codec)})(changeParts));
    for (const part of [${[playShortcuts, reportPage].map(String).join(',\n')}]) part(link);
    (${String(holdLinks)})(link, bridged.onOpen);
    const modules = (${String(preloadModules)})(link, bridged.expose, ${JSON.stringify(versions)}, ${JSON.stringify(process.platform)});
    (function (require, process, module, exports) {${preload}\n})(modules.require, modules.process, { exports: {} }, {});
  }`;
  return [inPage, inPreload];
}
