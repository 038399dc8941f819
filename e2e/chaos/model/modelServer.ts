/** A request as a server in memory gets it; `path` with its query. */
export interface ModelRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** What it answers. */
export interface ModelAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** A server in memory: answers at once, and can be asked what stands there. */
export interface ModelServer {
  answer: (request: ModelRequest) => ModelAnswer | Promise<ModelAnswer>;
  /** How many publications there are of the release, and how many drafts. */
  held: () => Promise<{ published: number; drafts: number }>;
  /** Whether anybody could ever read it before its embargo ended, by the server's own clock. */
  wasEarly: () => boolean;
}
