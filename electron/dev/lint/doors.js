import path from 'node:path';
import { rooms, testPackages } from '../../../.rooms.js';
import { placeOf } from './placeOf.js';

const isTest = (file) => /\.(test|testing)\.(tsx?|mjs)$/.test(file);
const within = (file, room) => file === room || file.startsWith(`${room}/`);
const matches = (name, patterns) =>
  patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));

/** The most particular entry of the table that this file lives in. */
const roomOf = (file) => rooms.filter((entry) => within(file, entry.room)).toSorted((a, b) => b.room.length - a.room.length)[0];

/** Tells why `file` may not import `source`, or gives nothing. */
function closedDoor(file, source) {
  const here = roomOf(file);
  if (!here) return undefined;
  if (source.startsWith('.')) {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), source));
    if (target.startsWith('..') || !target.includes('/') || target.startsWith('assets/')) return undefined;
    if (within(target, here.room) || here.rooms.some((room) => within(target, room))) return undefined;
    return `${here.room} has no door to ${roomOf(target)?.room ?? target}`;
  }
  if (matches(source, here.packages) || (isTest(file) && matches(source, testPackages))) return undefined;
  return `${here.room} has no door to the package ${source}`;
}

/** Lets a room import only what the table of doors allows it. */
export const doors = {
  create(context) {
    const file = placeOf(context);
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const why = closedDoor(file, source.replace(/\?.*$/, ''));
      if (why) context.report({ node: node.source, message: `${why} (see .rooms.js)` });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};
