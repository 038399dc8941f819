import type { ApiRoute } from '../../../core/api/apiRoute.ts';
import { apiRoutes, type ApiRouteName } from '../../../core/api/apiRoutes.ts';
import { recordKinds, type StatusView } from '../../../core/api/resources.ts';
import { mayDo } from '../../../core/api/role.ts';
import { jsonAnswer, problem, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { setApproval } from './setApproval.ts';
import { getChanges } from './getChanges.ts';
import { largest } from './limits.ts';
import { getPhoto, headPhoto, putPhoto } from './photos.ts';
import { publishRelease } from './publishRelease.ts';
import { putRelease } from './putRelease.ts';
import { getRecord, getRecords, getRecordVersion, getRecordVersions } from './records.ts';
import { getRelease, getVersion, getVersions } from './getRelease.ts';
import { retractRelease } from './retractRelease.ts';
import type { Room } from './room.ts';
import { deleteRecord, putRecord } from './writeRecord.ts';

type Handler = (room: Room, asked: Asked, named: Record<string, string>) => Answer | Promise<Answer>;
/** Uploads that can be resumed are answered by the tus server, which reads its bodies itself. */
type Answered = Exclude<ApiRouteName, 'startUpload' | 'uploadOffset' | 'goOnUpload'>;

const handlers: Record<Answered, Handler> = {
  status,
  release: getRelease,
  putRelease,
  releaseVersions: getVersions,
  releaseVersion: getVersion,
  submit: setApproval('submitted'),
  approve: setApproval('approved'),
  publish: publishRelease,
  retract: retractRelease,
  assetHeld: headPhoto,
  asset: getPhoto,
  putAsset: putPhoto,
  records: getRecords,
  record: getRecord,
  recordVersions: getRecordVersions,
  recordVersion: getRecordVersion,
  putRecord,
  deleteRecord,
  changes: getChanges,
};

const parts: Record<string, string> = {
  uuid: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
  sha256: '[0-9a-f]{64}',
  n: '[1-9][0-9]{0,8}',
  kind: recordKinds.join('|'),
};
const names = Object.keys(handlers) as Answered[];
const routes = names.map((name) => {
  const { path, method, act }: ApiRoute = apiRoutes[name];
  return { path: new RegExp(`^${path.replace(/\{(\w+)\}/g, (_, part: string) => `(?<${part}>${parts[part]})`)}$`), method, act, name };
});

/** Answers a request to the API by a user it knows. */
export async function answerApi(room: Room, asked: Asked): Promise<Answer> {
  const there = routes.filter(({ path }) => path.test(asked.path));
  if (there.length === 0) return problem('not-found');
  const route = there.find(({ method }) => method === asked.method);
  if (!route) return problem('method-not-allowed');
  if (!mayDo(asked.user.role, route.act)) return problem('not-allowed', { needs: route.act });
  return handlers[route.name](room, asked, route.path.exec(asked.path)?.groups ?? {});
}

function status({ now }: Room, { user }: Asked): Answer {
  const view: StatusView = {
    api: 'dateline',
    version: 1,
    name: 'Dateline newsroom',
    now: now().toISOString(),
    capabilities: {
      embargo: true,
      idempotentCreate: true,
      conditionalWrite: true,
      resumable: true,
      shared: true,
      maxAssetBytes: largest.photo,
      maxDocumentBytes: largest.document,
      minEmbargoLeadSeconds: 0,
    },
    user,
  };
  return jsonAnswer(200, view);
}
