import { expect } from '@playwright/test';
import { test } from './testapp/launch.ts';

test('the page is isolated', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const attempt = async (act: () => unknown) => {
      try {
        await act();
        return 'done';
      } catch (error) {
        return String(error);
      }
    };
    const inline = document.createElement('script');
    inline.textContent = 'window.inlineRan = 1';
    document.head.append(inline);
    const image = new Image();
    const { promise: remoteImage, resolve } = Promise.withResolvers<string>();
    image.addEventListener('load', () => {
      resolve('loaded');
    });
    image.addEventListener('error', () => {
      resolve('blocked');
    });
    image.src = 'https://example.org/x.png';
    return {
      globals: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', '__electronPost', '__electronTake', 'electron'].filter(
        (name) => name in window,
      ),
      calls: Object.keys(window.api).toSorted().join(),
      overwrite: await attempt(() => {
        'use strict';
        (window as { api: unknown }).api = {};
      }),
      patch: await attempt(() => {
        'use strict';
        window.api.save = async () => 0;
      }),
      ofFunction: await attempt(() => window.api.echo({ act() {} })),
      ofElement: await attempt(() => window.api.echo(document.body)),
      // Not at once: DevTools lifts the ban while it evaluates.
      // oxlint-disable-next-line no-eval -- that it fails is what is tested
      eval: await new Promise((done) => setTimeout(done)).then(() => attempt(() => globalThis.eval('1') as unknown)),
      remoteFetch: await attempt(() => fetch('https://example.org/')),
      inline: 'inlineRan' in window,
      remoteImage: await remoteImage,
      secure: isSecureContext,
    };
  });
  expect(seen).toMatchObject({ globals: [], inline: false, remoteImage: 'blocked', secure: true });
  expect(seen.calls).toBe('echo,onCommand,pdf,remember,save,saveAs,setDirty');
  for (const attempt of ['overwrite', 'patch', 'ofFunction', 'ofElement', 'eval', 'remoteFetch'] as const) {
    expect(seen[attempt], attempt).toMatch(/Error/);
  }
});

test('a page that poisons its own prototypes reaches nothing', async ({ page }) => {
  const stolen = await page.evaluate(async () => {
    const seen: unknown[] = [];
    const { stringify } = JSON;
    JSON.stringify = ((value: unknown) => {
      seen.push(value);
      return stringify(value);
    }) as typeof stringify;
    Reflect.set(Array.prototype, 'map', () => {
      throw new Error('poisoned');
    });
    // The bridge's half in the page may break by this; the preload's world must not.
    try {
      await window.api.echo('secret');
    } catch {}
    return seen.length;
  });
  expect(stolen).toBe(0);
});

test('outside links go to the system, and the page stays', async ({ page, app }) => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => {
      opened.push(url);
    };
  });
  const before = page.url();
  await page.getByText('popup link').click();
  await page.getByText('outside link').click();
  await page.evaluate(() => {
    window.open('https://example.org/scripted');
  });
  const opened = () => app.evaluate(() => (globalThis as { opened?: string[] }).opened);
  await expect.poll(opened).toEqual(['https://example.org/pop', 'https://example.org/scripted']);
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});

test('what the app denies, no page gets', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state));
  });
  expect(states).toEqual(states.map(() => 'denied'));
});
