import { fail, ok, type Result } from '../../core/result.ts';
import type { Destination } from '../../core/settings/settings.ts';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address requests begin with, without a slash at its end. Only https is taken, and http to this computer itself:
 * `destination-insecure` else. An address with a name and password in it is `input-invalid`.
 */
export function checkAddress({ name, kind, address }: Pick<Destination, 'name' | 'kind' | 'address'>): Result<string> {
  if (!URL.canParse(address)) return fail({ kind: 'input-invalid', field: 'address' });
  const url = new URL(address);
  // Only the machine's own dialog, or a command line, makes such an address.
  if (kind === 'folder')
    return url.protocol === 'file:' && url.host === '' ? ok(address) : fail({ kind: 'input-invalid', field: 'address' });
  if (url.username !== '' || url.password !== '' || url.hostname === '') return fail({ kind: 'input-invalid', field: 'address' });
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname));
  if (!isSafe) return fail({ kind: 'destination-insecure', name });
  const whole = `${url.origin}${url.pathname}`;
  // Copied from the browser's line, it may end where somebody signs in.
  const home =
    kind === 'wordpress' ? whole.replace(/\/(?:wp-(?:json|admin|login\.php)|index\.php)(?:\/.*)?$/u, '') : whole.replace(/\/v1\/*$/u, '');
  return ok(home.replace(/\/+$/u, ''));
}
