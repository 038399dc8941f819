import type { Session } from 'electron';
import { allowedPermission } from './allowedPermission.ts';

/** Nobody listens there, and none but the system's own services could: what is sent to this proxy gets no further. */
const nowhere = 'socks5://127.0.0.1:9';

/**
 * Denies the pages of a session permissions, devices and the network: every connection, also to this computer and also WebRTC's
 * over TCP, goes to a proxy that leads nowhere. The app's own scheme needs none. Requests of the program have a session of their own.
 */
export async function guardSession(session: Session): Promise<void> {
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(allowedPermission(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => allowedPermission(permission));
  session.setDevicePermissionHandler(() => false);
  await session.setProxy({ mode: 'fixed_servers', proxyRules: nowhere, proxyBypassRules: '<-loopback>' });
}
