import path from 'node:path';
import { z } from 'zod';

/** Where the ciphertexts of attachments lie. */
export type FilesPlace = { readonly kind: 'folder'; readonly path: string } | ({ readonly kind: 's3' } & S3Place);

export interface S3Place {
  /** Without it: Amazon's own, by region. */
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly bucket: string;
  /** Before each name, such as "homeward/". */
  readonly prefix: string;
  readonly pathStyle: boolean;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && /^(127\.[\d.]+|\[::1\]|localhost)$/.test(hostname));

export const filesSchema = {
  HOMEWARD_FILES_DIR: z
    .string()
    .refine((text) => path.isAbsolute(text))
    .optional(),
  HOMEWARD_FILES_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  HOMEWARD_FILES_S3_ENDPOINT: z
    .string()
    // The files are encrypted; who asks for which, and the signature of the request, are not.
    .refine((text) => URL.canParse(text) && isSafe(new URL(text)))
    .optional(),
  HOMEWARD_FILES_S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/)
    .default('us-east-1'),
  HOMEWARD_FILES_S3_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*\/$/)
    .optional(),
  HOMEWARD_FILES_S3_KEY: z.string().min(1).optional(),
  HOMEWARD_FILES_S3_SECRET: z.string().min(1).optional(),
};

export const filesAdvice: Record<keyof typeof filesSchema, string> = {
  HOMEWARD_FILES_DIR: 'the whole path of a folder for encrypted attachments that only the API may write',
  HOMEWARD_FILES_S3_BUCKET:
    'the name of a bucket for encrypted attachments, in place of HOMEWARD_FILES_DIR, with HOMEWARD_FILES_S3_KEY and HOMEWARD_FILES_S3_SECRET',
  HOMEWARD_FILES_S3_ENDPOINT:
    'the address of the S3 service, such as https://minio.example.org, https unless it is loopback; none for Amazon',
  HOMEWARD_FILES_S3_REGION: 'the region of the bucket, us-east-1 unless told otherwise',
  HOMEWARD_FILES_S3_PREFIX: 'letters, digits, hyphens and slashes with a slash at the end, such as homeward/',
  HOMEWARD_FILES_S3_KEY: 'the access key of the S3 service',
  HOMEWARD_FILES_S3_SECRET: 'the secret of that access key',
};

type Read = z.infer<z.ZodObject<typeof filesSchema>>;

/**
 * Undefined: files can be neither added nor opened.
 *
 * @returns a name: the variable that is missing, or does not fit the others
 */
export function chosenFiles(read: Read): FilesPlace | undefined | keyof Read {
  const bucket = read.HOMEWARD_FILES_S3_BUCKET;
  if (!bucket) return read.HOMEWARD_FILES_DIR ? { kind: 'folder', path: read.HOMEWARD_FILES_DIR } : undefined;
  // Two places would mean that half of the files are in neither backup.
  if (read.HOMEWARD_FILES_DIR) return 'HOMEWARD_FILES_S3_BUCKET';
  if (!read.HOMEWARD_FILES_S3_KEY) return 'HOMEWARD_FILES_S3_KEY';
  if (!read.HOMEWARD_FILES_S3_SECRET) return 'HOMEWARD_FILES_S3_SECRET';
  return {
    kind: 's3',
    endpoint: read.HOMEWARD_FILES_S3_ENDPOINT,
    region: read.HOMEWARD_FILES_S3_REGION,
    bucket,
    prefix: read.HOMEWARD_FILES_S3_PREFIX ?? '',
    pathStyle: read.HOMEWARD_FILES_S3_ENDPOINT !== undefined,
    accessKeyId: read.HOMEWARD_FILES_S3_KEY,
    secretAccessKey: read.HOMEWARD_FILES_S3_SECRET,
  };
}
