import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleNode } from '../dev/bundleNode.ts';

type Calls = Record<string, (...words: unknown[]) => unknown>;
type Events = Record<string, (listener: (value: unknown) => void) => () => void>;

let folder = '';
let source = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-preload-'));
  const file = path.join(folder, 'preload.cjs');
  await bundleNode(path.join(import.meta.dirname, '../preload.ts'), file, 'cjs');
  source = await readFile(file, 'utf8');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the built preload where there is nothing but `require`, and gives what it exposed and what it sent. */
function run() {
  const exposed: Record<string, { calls: Calls; events: Events }> = {};
  const sent: unknown[][] = [];
  const listeners = new Map<string, (event: unknown, value: unknown) => void>();
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: { calls: Calls; events: Events }) => (exposed[name] = api) },
    ipcRenderer: {
      invoke: async (...words: unknown[]) => sent.push(words),
      on: (channel: string, listener: (event: unknown, value: unknown) => void) => listeners.set(channel, listener),
      off: (channel: string) => listeners.delete(channel),
    },
  };
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return electron;
  };
  vm.runInNewContext(source, { require, module: { exports: {} }, exports: {} });
  return { exposed, sent, listeners };
}

test('a sandbox lets the preload load nothing but electron, and it asks for nothing else', () => {
  const asked = [...source.matchAll(/\brequire\(([^)]*)\)/g)].map(([, name = '']) => name.replaceAll(/["'`]/g, ''));
  expect(asked).toEqual(['electron']);
  expect(source).not.toMatch(/\bimport\s*\(|^import\s/m);
});

test('the page gets these names and no others', () => {
  const { exposed } = run();
  expect(Object.keys(exposed)).toEqual(['dateline']);
  const { dateline } = exposed;
  expect({ ...dateline, calls: Object.keys(dateline?.calls ?? {}), events: Object.keys(dateline?.events ?? {}) }).toMatchInlineSnapshot(`
    {
      "calls": [
        "app.start",
        "app.flushed",
        "app.openOutside",
        "settings.set",
        "library.list",
        "library.search",
        "templates.list",
        "templates.keep",
        "templates.remove",
        "templates.restore",
        "release.create",
        "release.open",
        "release.save",
        "release.saveChange",
        "release.leave",
        "release.setReady",
        "release.duplicate",
        "release.trash",
        "release.restore",
        "release.export",
        "release.preview",
        "history.list",
        "history.open",
        "history.restore",
        "import.file",
        "import.text",
        "contacts.list",
        "contacts.save",
        "contacts.remove",
        "contacts.restore",
        "signOffs.list",
        "signOffs.save",
        "signOffs.remove",
        "signOffs.restore",
        "snippets.list",
        "snippets.save",
        "snippets.remove",
        "snippets.restore",
        "trainings.list",
        "trainings.save",
        "trainings.remove",
        "trainings.restore",
        "kits.list",
        "kits.save",
        "kits.remove",
        "kits.restore",
        "kits.look",
        "kits.export",
        "letterheads.list",
        "letterheads.add",
        "letterheads.save",
        "letterheads.remove",
        "letterheads.restore",
        "letterheads.preview",
        "export.cancel",
        "spelling.check",
        "spelling.suggest",
        "destinations.list",
        "destinations.save",
        "destinations.addFolder",
        "destinations.remove",
        "destinations.check",
        "outbox.list",
        "outbox.publish",
        "outbox.cancel",
        "outbox.sendNow",
        "outbox.move",
        "outbox.recall",
        "outbox.sendPhotos",
        "outbox.weigh",
        "approval.look",
        "approval.give",
        "share.list",
        "share.now",
        "share.open",
        "share.answer",
        "share.take",
        "bundle.write",
        "bundle.read",
      ],
      "events": [
        "library.changed",
        "outbox.changed",
        "share.changed",
        "contacts.changed",
        "kits.changed",
        "letterheads.changed",
        "export.progress",
        "settings.changed",
        "link.changed",
        "app.flush",
        "app.notice",
        "app.command",
      ],
    }
  `);
});

test('nothing the page holds can be changed', () => {
  const { dateline } = run().exposed;
  expect([dateline, dateline?.calls, dateline?.events].map((part) => Object.isFrozen(part))).toEqual([true, true, true]);
});

test('each call speaks on its own channel and carries one argument', () => {
  const { exposed, sent } = run();
  for (const [name, call] of Object.entries(exposed['dateline']?.calls ?? {})) {
    call({ of: name }, 'another', 'channel');
  }
  const names = Object.keys(exposed['dateline']?.calls ?? {});
  expect(sent).toEqual(names.map((name) => [name, { of: name }]));
});

test('a listener hears the value alone, never Electron’s event, until it is taken away', () => {
  const { exposed, listeners } = run();
  for (const [name, listen] of Object.entries(exposed['dateline']?.events ?? {})) {
    const heard: unknown[][] = [];
    const stop = listen((...words: unknown[]) => heard.push(words));
    listeners.get(name)?.({ sender: 'ipcRenderer' }, { of: name });
    expect(heard).toEqual([[{ of: name }]]);
    stop();
    expect(listeners.has(name)).toBe(false);
  }
});
