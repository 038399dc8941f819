import { createHash } from 'node:crypto';
import { bodyFragment } from '../../core/export/html/bodyFragment.ts';
import { sheetOf } from '../../core/export/sheet/sheet.ts';
import { summaryOf } from '../../core/export/sheet/summaryOf.ts';
import { arrivedOf } from '../../core/outbox/arrived.ts';
import { isLate } from '../../core/outbox/isLate.ts';
import type { Outcome } from '../../core/outbox/outcome.ts';
import type { Read } from '../../core/outbox/readJson.ts';
import type { Reply } from '../../core/outbox/reply.ts';
import type { Fault, Told } from '../../core/outbox/replyFault.ts';
import { withoutPhotos } from '../../core/outbox/withoutPhotos.ts';
import { embargoWait } from '../../core/outbox/wordpress/embargoWait.ts';
import { markedText } from '../../core/outbox/wordpress/postMark.ts';
import { isDone, isOurs, postEtag, postOf } from '../../core/outbox/wordpress/postOwner.ts';
import {
  readPhoto,
  readPhotos,
  readPost,
  readPosts,
  readRights,
  readSite,
  readTrashed,
  type Post,
} from '../../core/outbox/wordpress/readWordPress.ts';
import { stillUnderWay } from '../../core/outbox/wordpress/stillUnderWay.ts';
import { photoSlug, wordpressRequest, type PostText, type WordPressAsk } from '../../core/outbox/wordpress/wordpressRequest.ts';
import type { Adapter, Load } from './adapter.ts';
import { exchange, type Line } from './exchange.ts';
import { retractPost } from './retractPost.ts';

/**
 * A WordPress site by its REST API. It does nothing once by itself, so every step looks first: a draft is found by the release's
 * UUID, which is its slug, published by its number, and read back. What somebody else has changed, trashed or made public is never
 * written over.
 */
export const wordpressAdapter: Adapter = {
  authorization: (token, { user }) => `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`,
  step: wordpressStep,
  ask: whoIsIt,
};

const ask = (line: Line, asked: WordPressAsk) => exchange(line, wordpressRequest(asked));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function wordpressStep(line: Line, load: Load, now: () => Date): Promise<Outcome> {
  const { parcel } = load;
  const told = { name: parcel.destinationName, now: now() };
  if (parcel.step === 'done') throw new Error(`Parcel ${parcel.id} is done and was sent all the same`);
  if (parcel.step === 'retract') return retractPost(line, load, told);
  if (parcel.step === 'draft' || parcel.etag === null) return sendDraft(line, load, told);
  if (parcel.step === 'photos') return sendPhoto(line, load, told);
  return publish(line, load, parcel.etag, told);
}

async function whoIsIt(line: Line, told: Told): Promise<Read<{ name: string }>> {
  const site = readSite(await ask(line, { for: 'site' }), told);
  if (!site.ok) return site;
  const me = readRights(await ask(line, { for: 'me' }), told);
  if (!me.ok) return me;
  const may = (right: string) => me.value.capabilities[right] === true;
  return may('publish_posts') && may('upload_files')
    ? site
    : { ok: false, fault: { kind: 'again', whole: true, error: { kind: 'not-allowed', name: told.name }, after: null } };
}

/** Sends the next photo, unless the site has it; when all are there it goes on to publishing. */
async function sendPhoto(line: Line, { input, parcel }: Load, told: Told): Promise<Outcome> {
  const all = [...input.photos];
  const { photos: done } = parcel.arrived;
  const next = all[done];
  const onwardWith = (photos: number): Outcome => ({
    ...onward(photos < all.length ? 'photos' : 'publish', parcel.etag),
    arrived: arrivedOf(input, photos),
  });
  if (!next) return onward('publish', parcel.etag);
  const [photo, content] = next;
  const held = await heldPhoto(line, photo, told);
  if (!held.ok) return settled(held.fault, told);
  if (held.value !== null) return onwardWith(done + 1);
  const figure = input.release.document.blocks.find((block) => block.type === 'figure' && block.photo === photo);
  const md5 = createHash('md5').update(content.bytes).digest('hex');
  const alt = figure?.type === 'figure' ? figure.alt : '';
  const taken = readPhoto(await ask(line, { for: 'photo', photo, content, md5, alt }), told);
  return taken.ok ? onwardWith(done + 1) : settled(taken.fault, told);
}

/** The address of a photo the site holds; null where it holds none of this name. */
async function heldPhoto(line: Line, photo: string, told: Told): Promise<Read<string | null>> {
  const found = readPhotos(await ask(line, { for: 'photo-found', photo }), told);
  if (!found.ok) return found;
  return { ok: true, value: found.value.find(({ slug }) => slug === photoSlug(photo))?.source_url ?? null };
}

async function sendDraft(line: Line, load: Load, told: Told): Promise<Outcome> {
  const { parcel, input, ours } = load;
  const next = input.photos.size === 0 ? 'publish' : 'photos';
  const found = readPosts(await ask(line, { for: 'found', release: parcel.releaseId }), told);
  if (!found.ok) return settled(found.fault, told);
  const posts = found.value;
  if (posts.some(({ status }) => status === 'trash')) return trashed(told);
  if (posts.some((post) => !isOurs(post, ours, sha256))) return conflict(told);
  const shown = posts.find(({ status }) => status !== 'draft');
  // What is public already is corrected in the one request that publishes it.
  if (shown) return onward(next, postEtag(shown, sha256));
  const [draft] = posts;
  // A draft of an earlier parcel keeps its text until this one's is published: a change on its way for long could else undo that.
  if (draft) return onward(next, postEtag(draft, sha256));
  // Text first: its photos come into it with the request that publishes it.
  const text = textWith(load, new Map());
  const kept = readPost(await ask(line, { for: 'create', release: parcel.releaseId, text }), told);
  if (!kept.ok) return settled(kept.fault, told);
  return onward(next, postEtag(kept.value, sha256));
}

async function publish(line: Line, load: Load, etag: string, told: Told): Promise<Outcome> {
  const { parcel, input } = load;
  const { embargo, headline } = input.release.fields;
  const reply = await ask(line, { for: 'post', post: postOf(etag) });
  if (reply.kind === 'answer' && reply.status === 404 && reply.contentType.includes('json')) return trashed(told);
  const read = readPost(reply, told);
  if (!read.ok) return settled(read.fault, told);
  const post = read.value;
  if (post.status === 'trash') return trashed(told);
  const isPublic = post.status !== 'draft';
  // It was done, and the answer was lost.
  if (isPublic && isDone(post, parcel.key, sha256) && hasPhotos(post, load))
    return verified(line, load, { post, at: clockOf(reply, told) }, told);
  if (postEtag(post, sha256) !== etag) return conflict(told);
  if (isLate(parcel, embargo, told.now)) return { kind: 'blocked', error: { kind: 'embargo-passed', name: headline } };
  const wait = embargoWait(reply, embargo, told);
  if (wait) return wait;
  // The site would believe the earlier text if that came now.
  const late = stillUnderWay(load.ours.lastRepeated, told.now);
  if (late > 0) return { kind: 'again', whole: false, error: { kind: 'correction-held', name: told.name }, after: late };
  const isWhole = isDone(post, parcel.key, sha256) && hasPhotos(post, load);
  const text = isPublic || !isWhole ? await textOf(line, load, told) : null;
  if (text && !text.ok) return settled(text.fault, told);
  // The site has lost a photo since.
  if (text?.value === null) return { ...onward('photos', etag), arrived: arrivedOf(input, 0) };
  const at = embargo !== null && Date.parse(embargo.until) > told.now.getTime() ? new Date(embargo.until).toISOString() : null;
  const answer = await ask(line, { for: 'publish', post: post.id, at, text: text?.value ?? null });
  const done = readPost(answer, told);
  return done.ok ? verified(line, load, { post: done.value, at: clockOf(answer, told) }, told) : settled(done.fault, told);
}

/** Whether a post shows every photo of the release, by the names they are kept under. */
const hasPhotos = ({ content }: Post, { input }: Load): boolean =>
  [...input.photos.keys()].every((photo) => content.raw.includes(photoSlug(photo)));

/** A post as it was seen, and what time the site had then, in ms. */
interface Seen {
  post: Post;
  at: number;
}

/** Whether an embargo is kept is asked by the clock that keeps it; it was found near enough to ours before. */
const clockOf = (reply: Reply, { now }: Told): number => {
  const theirs = reply.kind === 'answer' && reply.date !== null ? Date.parse(reply.date) : Number.NaN;
  return Number.isNaN(theirs) ? now.getTime() : theirs;
};

/** Believes what the site shows, not what it was asked for; what appeared too early goes back among the drafts at once. */
async function verified(line: Line, { parcel, input }: Load, { post, at }: Seen, told: Told): Promise<Outcome> {
  const { embargo } = input.release.fields;
  const until = embargo === null ? null : Date.parse(embargo.until);
  const publishedAt = new Date(`${post.date_gmt ?? ''}Z`);
  if (post.status !== 'publish' && post.status !== 'future') return notShown(told);
  const isEarly = until !== null && until > at && (post.status === 'publish' || publishedAt.getTime() < until);
  if (isEarly) {
    const back = readPost(await ask(line, { for: 'to-draft', post: post.id }), told);
    // Asked again until the site has taken it back: the next try finds it public and comes here.
    if (!back.ok) return settled(back.fault, told);
    return { kind: 'blocked', error: { kind: 'embargo-broken', name: told.name } };
  }
  if (Number.isNaN(publishedAt.getTime())) return notShown(told);
  const doubles = readPosts(await ask(line, { for: 'found', release: parcel.releaseId }), told);
  if (!doubles.ok) return settled(doubles.fault, told);
  for (const double of doubles.value) {
    // A request that came late has made another draft.
    if (double.id === post.id || double.status !== 'draft' || !isDone(double, parcel.key, sha256)) continue;
    const gone = readTrashed(await ask(line, { for: 'trash', post: double.id }), told);
    if (!gone.ok) return settled(gone.fault, told);
  }
  return { kind: 'delivered', receipt: { publishedAt: publishedAt.toISOString(), url: post.link, etag: postEtag(post, sha256) } };
}

/** The text of the post with its photos where the site has them; null where it has lost one. */
async function textOf(line: Line, load: Load, told: Told): Promise<Read<PostText | null>> {
  const places = new Map<string, string>();
  for (const photo of load.input.photos.keys()) {
    const held = await heldPhoto(line, photo, told);
    if (!held.ok) return held;
    if (held.value === null) return { ok: true, value: null };
    places.set(photo, held.value);
  }
  return { ok: true, value: textWith(load, places) };
}

/** The text of the post with photos at these addresses, or without any while there are none. */
function textWith({ parcel, input: whole }: Load, places: ReadonlyMap<string, string>): PostText {
  const input = places.size === 0 ? withoutPhotos(whole) : whole;
  const sheet = sheetOf(input);
  const body = bodyFragment(input, ({ sha256: photo }) => places.get(photo) ?? '');
  const content = markedText(body, { key: parcel.key, sha256: sha256(body) });
  return { title: sheet.headline, content, excerpt: summaryOf(sheet) };
}

const onward = (step: 'photos' | 'draft' | 'publish', etag: string | null): Extract<Outcome, { kind: 'onward' }> => ({
  kind: 'onward',
  step,
  etag,
});
const conflict = ({ name }: Told): Outcome => ({ kind: 'blocked', error: { kind: 'remote-conflict', name } });
const trashed = ({ name }: Told): Outcome => ({ kind: 'blocked', error: { kind: 'remote-trashed', name } });
const notShown = ({ name }: Told): Outcome => ({ kind: 'blocked', error: { kind: 'not-shown', name } });
const settled = (fault: Fault, told: Told): Outcome => (fault.kind === 'conflict' ? conflict(told) : fault);
