import type { Answer } from '../answer.ts';
import { publicPhoto, publicRelease } from '../releases.ts';
import type { Room } from '../api/room.ts';
import { pageOfVersion, publicFacts } from './keptPage.ts';
import { layout } from './layout.ts';
import { listPage } from './listPage.ts';
import { releasePage } from './releasePage.ts';
import { style } from './style.ts';

const page = (status: number, html: string): Answer => ({ status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html });

/** Answers anybody who reads: the list, a release, a photo of a public release. What is under embargo is not there. */
export async function answerPages(room: Room, path: string): Promise<Answer> {
  const { store, photos, now } = room;
  const at = now().toISOString();
  if (path === '/') return page(200, listPage(await publicFacts(room, at)));
  if (path === '/style.css') return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: style };
  const release = /^\/releases\/([0-9a-f-]{36})$/.exec(path);
  const found = release?.[1] === undefined ? undefined : await publicRelease(store, release[1], at);
  if (found) return page(200, releasePage(await pageOfVersion(room, found), found.public_from));
  const photo = /^\/photos\/sha256-([0-9a-f]{64})$/.exec(path);
  const picture = photo?.[1] === undefined ? undefined : await publicPhoto(store, photo[1], at);
  const bytes = picture && photo?.[1] !== undefined ? await photos.read(photo[1]) : null;
  if (picture && bytes) return { status: 200, headers: { 'content-type': picture.mime }, body: bytes };
  const main = '<h1>There is no such page</h1>\n<p>It may not be public yet. <a href="/">All releases</a></p>';
  return page(404, layout({ title: 'No such page', language: 'en', main }));
}
