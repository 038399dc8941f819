import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A key and a certificate, as PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

const config = (folder: string) => `
[ca]
default_ca = own
[own]
new_certs_dir = ${folder}
database = ${folder}/index.txt
serial = ${folder}/serial
default_md = sha256
policy = anything
unique_subject = no
copy_extensions = copy
[anything]
commonName = supplied
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
`;

/** An authority of one's own, made with OpenSSL for one run of the tests, and what it gives out. */
export function openAuthority() {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-ca-'));
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at('openssl.cnf'), config(folder));
  writeFileSync(at('index.txt'), '');
  writeFileSync(at('serial'), '01\n');
  const openssl = (...words: string[]) => execFileSync('openssl', words, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const own = ['-x509', '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test authority', '-days', '2', '-extensions', 'authority'];
  openssl('req', '-config', 'openssl.cnf', ...newKey, ...own);
  /** A certificate for a name or address (`DNS:…`, `IP:…`), valid between two days (`YYYYMMDD`). */
  const give = (name: string, host: string, from: string, until: string): Certificate => {
    const asked = ['-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`, '-addext', `subjectAltName=${host}`];
    openssl('req', '-config', 'openssl.cnf', ...newKey, ...asked);
    const times = ['-startdate', `${from}000000Z`, '-enddate', `${until}000000Z`];
    const signed = ['-cert', 'ca.pem', '-keyfile', 'ca.key', '-in', `${name}.csr`, '-out', `${name}.pem`];
    openssl('ca', '-config', 'openssl.cnf', '-batch', '-notext', ...times, ...signed);
    return { key: readFileSync(at(`${name}.key`), 'utf8'), cert: readFileSync(at(`${name}.pem`), 'utf8') };
  };
  return { ca: readFileSync(at('ca.pem'), 'utf8'), give };
}
