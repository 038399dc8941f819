import fs from 'node:fs';
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCommandLine } from './commandLine.ts';
import { identity } from './identity.ts';

interface PackageFile {
  name?: string;
  productName?: string;
  version?: string;
  main?: string;
}

const require = createRequire(import.meta.url);
const ownModule = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (name, context, next) =>
    /^electron(\/(main|common))?$/.test(name) ? { url: ownModule, shortCircuit: true } : next(name, context),
});
const { version } = require('electron/package.json') as { version: string };
Object.assign(process, { type: 'browser' });
Object.assign(process.versions, { electron: version });
process.argv.splice(1, 1); // the app sees [electron, ...words], as in Electron

const { app, inspect, requires, switches } = readCommandLine(process.argv.slice(1));
if (inspect) inspector.open(inspect.port, undefined, inspect.wait);
const appPath = path.resolve(app);
const isFolder = fs.statSync(appPath).isDirectory();
identity.folder = isFolder ? appPath : path.dirname(appPath);
const packageFile = path.join(identity.folder, 'package.json');
const given = (fs.existsSync(packageFile) ? JSON.parse(fs.readFileSync(packageFile, 'utf8')) : {}) as PackageFile;
identity.name = given.productName ?? given.name ?? identity.name;
identity.version = given.version ?? identity.version;
const main = isFolder ? path.resolve(appPath, given.main ?? 'index.js') : appPath;

// The `electron` module is loaded only now: it belongs to the app that has just been named.
const { run } = await import('./run.ts');
try {
  await run(async () => {
    for (const file of requires) require(path.resolve(file));
    await import(pathToFileURL(main).href);
  }, switches);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
}
