/** What came back for a request. `text` is null when the answer was cut short or larger than anything expected. */
export type Reply =
  | {
      kind: 'answer';
      status: number;
      contentType: string;
      etag: string | null;
      /** The server's own clock, as its Date header tells it. */
      date: string | null;
      retryAfter: string | null;
      /** How much of an upload the server has, in bytes (tus). */
      uploadOffset: string | null;
      /** Whether the answer sends the request on, and whether to another server. */
      redirect: 'none' | 'same-host' | 'other-host';
      text: string | null;
      /** The bytes of a picture; absent for everything else. */
      bytes?: Uint8Array;
    }
  /** No route, no name, a reset, a timeout, a certificate that is not trusted: what the server did is not known. */
  | { kind: 'none' };
