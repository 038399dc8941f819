import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './root.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

test.each(['package-lock.json', 'e2e/wordpress/package-lock.json'])('every package that %s has fetched is known by its hash', (file) => {
  const { packages } = JSON.parse(read(file)) as { packages: Record<string, { integrity?: string; link?: boolean; inBundle?: boolean }> };
  const fetched = Object.entries(packages).filter(([name, { link = false, inBundle = false }]) => name !== '' && !link && !inBundle);
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/u.test(integrity ?? '')).map(([name]) => name)).toEqual([]);
});

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string }[] }>;
}

test('the workflows run actions named by their commit, and may read the repository and nothing else', () => {
  const files = globSync('.github/workflows/*.{yml,yaml}', { cwd: root });
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const { permissions, jobs } = parse(read(file)) as Workflow;
    expect(permissions, file).toEqual({ contents: 'read' });
    for (const { permissions: own, steps } of Object.values(jobs)) {
      expect(own, file).toBeUndefined();
      for (const { uses } of steps) if (uses !== undefined) expect(uses, file).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/u);
    }
  }
});
