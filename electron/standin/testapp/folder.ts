import path from 'node:path';

/** Where the built test app lies. */
export const folder = path.resolve(import.meta.dirname, '../../../out/testapp');
