/**
 * Reads files before `fetch` sends them: DevTools shows main the bytes of a request but not those of a file inside it,
 * while Electron's protocol handler gets both.
 */
export function wholeBodies(): void {
  const send = window.fetch;
  window.fetch = async (input, init) => {
    if (!(init?.body instanceof Blob)) return send(input, init);
    const headers = new Headers(init.headers);
    if (init.body.type !== '' && !headers.has('content-type')) headers.set('content-type', init.body.type);
    return send(input, { ...init, headers, body: await init.body.arrayBuffer() });
  };
}
