import http from 'node:http';
import type { TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import type { ApiUnderTest } from '../../testing/api-under-test.js';

export interface Sent {
  readonly status: number;
  readonly body: { readonly id?: string; readonly code?: string };
}

interface Upload {
  readonly caseId: string;
  readonly body: Buffer;
  readonly about: object;
  readonly operationId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const cookieOf = (user: TestUser | null): Record<string, string> => (user ? { cookie: `homeward=${user.token}` } : {});

/** As the console sends a file. */
export async function upload(api: ApiUnderTest, user: TestUser | null, file: Upload): Promise<Sent> {
  const response = await fetch(`${api.url}/files/cases/${file.caseId}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'accept-language': 'en',
      'x-act-id': file.operationId ?? uuid(),
      'x-file-about': encodeURIComponent(JSON.stringify(file.about)),
      ...cookieOf(user),
      ...file.headers,
    },
    body: new Uint8Array(file.body),
  });
  return { status: response.status, body: (await response.json()) as Sent['body'] };
}

export async function readFile(
  api: ApiUnderTest,
  user: TestUser | null,
  file: string,
): Promise<{ status: number; headers: Headers; body: Buffer }> {
  const response = await fetch(`${api.url}/files/attachments/${file}`, { headers: cookieOf(user) });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

/** Sends the beginning of a file and hangs up. */
export async function breakOff(api: ApiUnderTest, user: TestUser, caseId: string, begun: Buffer): Promise<void> {
  const request = http.request(`${api.url}/files/cases/${caseId}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': begun.length * 10,
      'x-act-id': uuid(),
      'x-file-about': encodeURIComponent(JSON.stringify({ kind: 'OTHER' })),
      ...cookieOf(user),
    },
  });
  const gone = new Promise<void>((resolve) => request.once('close', resolve));
  request.on('error', () => undefined);
  request.write(begun, () => setTimeout(() => request.destroy(), 200));
  await gone;
}
