/*
 * The certificate the local sites are served with: self-signed, for their names only, made at the first start and
 * kept in the system's temporary folder. The browser that is shown it must be told to ignore certificate errors.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

const cache = join(tmpdir(), 'refusal-auditor-chat-sites.pem.json');
const dayMs = 86_400_000;

interface Certificate {
  key: string;
  cert: string;
  expires: number;
}

async function cached(now: number): Promise<Certificate | undefined> {
  try {
    const found = JSON.parse(await readFile(cache, 'utf8')) as Certificate;
    return found.expires > now + dayMs ? found : undefined;
  } catch {
    return undefined;
  }
}

/** A key and certificate that name all the given hosts. */
export async function certificate(hosts: string[], now: number): Promise<Certificate> {
  const found = await cached(now);
  if (found) return found;
  const expires = now + 30 * dayMs;
  const made = await generate([{ name: 'commonName', value: 'Local chat sites' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(now - dayMs),
    notAfterDate: new Date(expires),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  const fresh = { key: made.private, cert: made.cert, expires };
  await writeFile(cache, JSON.stringify(fresh), { mode: 0o600 });
  return fresh;
}
