let online = true;

/** The page has noticed that the link went or came. */
export function setOnline(value: boolean): void {
  online = value;
}

/** Electron's `net`. Requests go through Node here, without the browser's proxies and certificates. */
export const net = {
  isOnline: (): boolean => online,
  get online(): boolean {
    return online;
  },
  fetch: (input: string | Request, init?: RequestInit): Promise<Response> => fetch(input, init),
};
