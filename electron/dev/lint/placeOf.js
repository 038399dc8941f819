import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** The file a rule looks at, as a path inside the repository with forward slashes. */
export const placeOf = (context) => path.relative(root, context.filename).split(path.sep).join('/');
