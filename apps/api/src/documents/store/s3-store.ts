import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  NoSuchKey,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { S3Place } from '../../platform/config/files-place.js';
import { type FileStore, isFileId, MissingFileError } from './file-store.js';

/** Any service that speaks the S3 API. It gets ciphertext under names that say nothing. */
export class S3Store implements FileStore {
  private readonly client: S3Client;

  constructor(private readonly place: S3Place) {
    this.client = new S3Client({
      region: place.region,
      ...(place.endpoint ? { endpoint: place.endpoint } : {}),
      // Services of one's own answer to one name only, and not to BUCKET.name.
      forcePathStyle: place.pathStyle,
      credentials: { accessKeyId: place.accessKeyId, secretAccessKey: place.secretAccessKey },
      // Checksums of newer S3 that others do not know; each chunk has its own tag.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 3,
    });
  }

  async put(id: string, bytes: AsyncIterable<Buffer>): Promise<void> {
    const upload = new Upload({
      client: this.client,
      params: {
        Bucket: this.place.bucket,
        Key: this.keyOf(id),
        Body: Readable.from(bytes, { objectMode: false }),
        ContentType: 'application/octet-stream',
      },
      queueSize: 1,
      leavePartsOnError: false,
    });
    await upload.done();
  }

  async get(id: string): Promise<AsyncIterable<Buffer>> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.place.bucket, Key: this.keyOf(id) }));
      if (!Body) throw new MissingFileError();
      return Body as Readable as AsyncIterable<Buffer>;
    } catch (error) {
      if (error instanceof NoSuchKey) throw new MissingFileError();
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.place.bucket, Key: this.keyOf(id) }));
  }

  async *list(): AsyncIterable<{ id: string; at: Date }> {
    const pages = paginateListObjectsV2(
      { client: this.client },
      { Bucket: this.place.bucket, Prefix: this.place.prefix },
    );
    for await (const page of pages)
      for (const { Key, LastModified } of page.Contents ?? []) {
        const id = (Key ?? '').slice(this.place.prefix.length);
        if (isFileId(id) && LastModified) yield { id, at: LastModified };
      }
  }

  async clearHalfWritten(before: Date): Promise<void> {
    const { bucket: Bucket, prefix: Prefix } = this.place;
    const { Uploads = [] } = await this.client.send(new ListMultipartUploadsCommand({ Bucket, Prefix }));
    for (const { Key, UploadId, Initiated } of Uploads)
      if (Initiated && Initiated < before)
        await this.client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
  }

  private keyOf(id: string): string {
    if (!isFileId(id)) throw new MissingFileError();
    return `${this.place.prefix}${id}`;
  }
}
