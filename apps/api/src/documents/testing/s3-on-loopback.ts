import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface S3OnLoopback {
  readonly url: string;
  readonly objects: Map<string, { bytes: Buffer; at: Date }>;
  stop(): Promise<void>;
}

/** As much of the S3 API as we use: whole and multipart uploads, reading, listing, deleting; path-style. */
export async function startS3(): Promise<S3OnLoopback> {
  const objects = new Map<string, { bytes: Buffer; at: Date }>();
  const parts = new Map<string, Map<number, Buffer>>();
  const server = http.createServer((req, res) => {
    void (async () => {
      const url = new URL(req.url ?? '/', 'http://s3');
      const [, , ...rest] = url.pathname.split('/');
      const key = rest.join('/');
      const pieces: Buffer[] = [];
      for await (const piece of req as AsyncIterable<Buffer>) pieces.push(piece);
      const body = plainOf(Buffer.concat(pieces), req.headers['x-amz-content-sha256'] ?? '');
      const upload = url.searchParams.get('uploadId');
      const answer = (status: number, xml = ''): void =>
        void res.writeHead(status, { 'content-type': 'application/xml' }).end(xml);
      if (!req.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) return answer(403);
      if (req.method === 'GET' && url.searchParams.has('uploads'))
        return answer(
          200,
          `<ListMultipartUploadsResult>${[...parts.keys()].map((id) => `<Upload><Key>k</Key><UploadId>${id}</UploadId><Initiated>2020-01-01T00:00:00Z</Initiated></Upload>`).join('')}</ListMultipartUploadsResult>`,
        );
      if (req.method === 'GET' && url.searchParams.has('list-type'))
        return answer(
          200,
          `<ListBucketResult><IsTruncated>false</IsTruncated>${[...objects].map(([name, { at }]) => `<Contents><Key>${name}</Key><LastModified>${at.toISOString()}</LastModified></Contents>`).join('')}</ListBucketResult>`,
        );
      if (req.method === 'POST' && url.searchParams.has('uploads')) {
        parts.set('u1', new Map());
        return answer(200, `<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>`);
      }
      if (req.method === 'PUT' && upload) {
        parts.get(upload)?.set(Number(url.searchParams.get('partNumber')), body);
        return void res.writeHead(200, { etag: '"x"' }).end();
      }
      if (req.method === 'POST' && upload) {
        const whole = [...(parts.get(upload) ?? [])].sort(([a], [b]) => a - b).map(([, bytes]) => bytes);
        objects.set(key, { bytes: Buffer.concat(whole), at: new Date() });
        parts.delete(upload);
        return answer(200, `<CompleteMultipartUploadResult><Key>${key}</Key></CompleteMultipartUploadResult>`);
      }
      if (req.method === 'DELETE') {
        if (upload) parts.delete(upload);
        else objects.delete(key);
        return answer(204);
      }
      if (req.method === 'PUT') {
        objects.set(key, { bytes: body, at: new Date() });
        return void res.writeHead(200, { etag: '"x"' }).end();
      }
      const found = objects.get(key);
      if (!found) return answer(404, '<Error><Code>NoSuchKey</Code></Error>');
      res.writeHead(200, { 'content-length': found.bytes.length }).end(found.bytes);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A body that is signed piece by piece has its signatures in between. */
function plainOf(body: Buffer, how: string | string[]): Buffer {
  if (!String(how).startsWith('STREAMING-')) return body;
  const out: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.toString('latin1', at, end), 16);
    if (!length) return Buffer.concat(out);
    out.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
