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
  readonly signal?: AbortSignal;
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
    body: file.body as unknown as BodyInit,
    ...(file.signal ? { signal: file.signal } : {}),
    ...({ duplex: 'half' } as object),
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
