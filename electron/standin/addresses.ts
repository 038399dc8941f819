/** Answers the requests of one scheme, as given to `protocol.handle`. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>;

/** The app's own schemes and who answers them. */
export const schemes = new Map<string, SchemeHandler>();

/**
 * `app://host/path` as the browser knows it: `https://host.app.invalid/path`, an origin of its own in a secure context,
 * under a name that no server can ever have (RFC 2606).
 */
export const toBrowser = (url: string): string =>
  url.replace(/^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i, (all, scheme: string, host: string) =>
    schemes.has(scheme) ? `https://${host}.${scheme}.invalid` : all,
  );

/** The address as the app knows it, of the browser's. */
export const toApp = (url: string): string =>
  url.replace(/^https:\/\/([^/?#]*)\.([a-z0-9-]+)\.invalid(?=[/?#]|$)/i, (all, host: string, scheme: string) =>
    schemes.has(scheme) ? `${scheme}://${host}` : all,
  );

/** The requests that are held for an answer: the app's own addresses, and every page that is about to be shown. */
export const heldRequests = () => [
  ...[...schemes.keys()].map((scheme) => ({ urlPattern: `https://*.${scheme}.invalid/*` })),
  { urlPattern: '*', resourceType: 'Document' },
];
