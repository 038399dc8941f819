import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const css = await readFile(path.join(import.meta.dirname, 'tokens.css'), 'utf8');
const blocks = [...css.matchAll(/\{([^{}]*)\}/g)].map(([, body = '']) =>
  Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex])),
);
const palettes = blocks.filter((block) => 'desk' in block) as Record<string, string>[];
const [light, darkBySystem, dark, high] = palettes;

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string) => {
  const [bright = 0, faint = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (faint + 0.05);
};

const grounds = ['desk', 'paper', 'raised'];
const texts = ['ink', 'ink-2', 'accent', 'embargo', 'warn', 'ok'];
const pairs = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)),
  ['on-accent', 'accent'],
  ['ink', 'accent-soft'],
  ['ink-2', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['embargo', 'accent-soft'],
  ['warn', 'accent-soft'],
  ['ok', 'accent-soft'],
  ['paper', 'ink'],
] as const;

test('dark looks the same whether the system or the person chose it', () => {
  expect(palettes).toHaveLength(4);
  expect(darkBySystem).toEqual(dark);
});

test.each([
  ['light', light ?? {}, 4.5],
  ['dark', dark ?? {}, 4.5],
  ['high-contrast', high ?? {}, 7],
])('every text of the %s window can be read (WCAG 1.4.3, 1.4.6)', (_name, palette, least) => {
  for (const [text, ground] of pairs)
    expect(contrast(palette[text] ?? '', palette[ground] ?? ''), `${text} on ${ground}`).toBeGreaterThanOrEqual(least);
});
