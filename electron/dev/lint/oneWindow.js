import { placeOf } from './placeOf.js';

/** The window, and the one nobody sees that prints a page. */
const factories = ['electron/window/createWindow.ts', 'electron/window/printWindow.ts'];
const kinds = new Set(['BrowserWindow', 'BaseWindow', 'BrowserView', 'WebContentsView']);

/** What the page's process is given, word for word: sandboxed, isolated, without Node (Electron security checklist, points 2–4 and 6). */
const demanded = { sandbox: 'true', contextIsolation: 'true', nodeIntegration: 'false', webSecurity: 'true', webviewTag: 'false' };
/** What else may be given; each other preference is a hole or an experiment. */
const free = new Set(['preload', 'spellcheck']);

const nameOf = (node) => node.name ?? node.property?.name ?? node.value;
const propertiesOf = (node) => (node?.type === 'ObjectExpression' ? node.properties : []);

/** Lets windows be made in one file only, and there only with a page that is locked away from the machine. */
export const oneWindow = {
  create(context) {
    const file = placeOf(context);
    // The stand-in's test application is never shipped.
    if (file.startsWith('electron/standin/')) return {};
    return {
      NewExpression(node) {
        const kind = nameOf(node.callee);
        if (!kinds.has(kind)) return;
        if (!factories.includes(file) || kind !== 'BrowserWindow') {
          context.report({ node, message: `Windows are made by ${factories.join(' and ')} alone.` });
          return;
        }
        const given = propertiesOf(node.arguments[0]).find(({ key }) => key && nameOf(key) === 'webPreferences');
        for (const why of weaknesses(propertiesOf(given?.value))) context.report({ node, message: why });
      },
    };
  },
};

function weaknesses(properties) {
  const missing = new Map(Object.entries(demanded));
  const found = [];
  for (const property of properties) {
    const name = property.key && !property.computed ? nameOf(property.key) : '…';
    const value = String(property.value?.value);
    if (missing.get(name) === value) missing.delete(name);
    else if (!free.has(name)) found.push(`webPreferences: ${name} opens the page to the machine.`);
  }
  return [...found, ...[...missing].map(([name, value]) => `webPreferences: ${name} must be ${value}, written out.`)];
}
