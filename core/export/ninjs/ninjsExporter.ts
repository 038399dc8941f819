import type { Exporter } from '../exporter.ts';
import { toNinjs } from './toNinjs.ts';

/** Hands a release out as news JSON (IPTC ninjs 3.1), for other newsrooms' systems; photos are named by their SHA-256. */
export const ninjsExporter: Exporter = {
  mime: 'application/json',
  render: (input) =>
    Promise.resolve(
      new TextEncoder().encode(
        `${JSON.stringify(
          toNinjs(input, (sha256) => `urn:sha256:${sha256}`),
          null,
          2,
        )}\n`,
      ),
    ),
};
