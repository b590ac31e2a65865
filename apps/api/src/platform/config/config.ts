import path from 'node:path';
import type { Role } from '@homeward/domain';
import { z } from 'zod';
import { chosenDirectory, directoryAdvice, type DirectoryConfig, directorySchema } from './directory-config.js';
import { type Pace, sessionPace } from '../context/session-pace.js';
import { chosenFiles, filesAdvice, type FilesPlace, filesSchema } from './files-place.js';
import { chosenKeys, keyAdvice, type KeyConfig, keySchema } from './key-config.js';

/** Everything that the environment decides, read and checked once at start-up. Nothing else reads process.env. */
export interface Config {
  readonly mode: 'evaluation' | 'production';
  readonly host: string;
  readonly port: number;
  /** How users reach the console: links in invitations, the Origin that is accepted. No slash at the end. */
  readonly publicUrl: string;
  /** Whether the session cookie may say Secure: false only on plain-HTTP loopback. */
  readonly secureCookies: boolean;
  /** Number of proxies in front whose X-Forwarded-For is believed. 0: none. */
  readonly trustProxy: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  readonly database: { readonly url: string; readonly poolSize: number };
  readonly keys: {
    /** HMAC key under the password hash. At least 32 bytes. */
    readonly pepper: Buffer;
    /** HMAC key of blind indexes and of values in the audit log. At least 32 bytes. */
    readonly index: Buffer;
    /** Where the keys are that the data keys of the people are wrapped with. */
    readonly encryption: KeyConfig;
  };
  /** Where the ciphertexts of attachments lie. Without it none can be added or opened. */
  readonly files?: FilesPlace | undefined;
  /** Whether nobody signs in without a second factor. Only the evaluation can say `optional`. */
  readonly secondFactor?: 'required' | 'optional';
  /** The directory of one organisation, whose staff may sign in there. */
  readonly directory?: DirectoryConfig | undefined;
  /** How often one session may ask. Without it: as often as it can, for measures and tests. */
  readonly sessionPace?: Pace;
  /** Outside the database: the key that signs checkpoints of the audit log, and the checkpoints. */
  readonly auditDir: string;
  /** For development and tests only: a session may send any document within the limits, and may ask for the schema. */
  readonly freeDocuments?: boolean;
  /** Only in evaluation mode: what the sign-in page may name. */
  readonly evaluation?: { readonly accounts: readonly EvaluationAccount[]; readonly password: string };
}

export interface EvaluationAccount {
  readonly email: string;
  readonly role: Role;
}

/** Where the evaluation lives and how it listens, known before any of its secrets are. */
export interface EvaluationPlan {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly password: string | undefined;
  readonly poolSize: number;
  readonly logLevel: Config['logLevel'];
  readonly freeDocuments: boolean;
  readonly secondFactor: 'required' | 'optional';
  readonly directory: DirectoryConfig | undefined;
}

/** Every fault of the environment at once, one line each, naming the variable and what to do, never its value. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The part of the address before the @, and the role that the account has. */
const EVALUATION_ROLES: Readonly<Record<string, Role>> = {
  admin: 'administrator',
  supervisor: 'supervisor',
  caseworker: 'caseworker',
  field: 'field_officer',
  coordinator: 'coordinator',
  auditor: 'auditor',
  dpo: 'data_protection_officer',
  partner: 'partner',
  shelter: 'partner',
};
export const EVALUATION_ACCOUNTS: readonly EvaluationAccount[] = Object.entries(EVALUATION_ROLES).map(
  ([name, role]) => ({ role, email: `${name}@homeward.example` }),
);

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const whole = (least: number, most: number): z.ZodType<number, string> =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
const key = z.string().transform((text, context) => {
  const bytes = decodeKey(text);
  if (bytes) return bytes;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});
const database = z.string().refine((text) => /^postgres(ql)?:$/.test(parseUrl(text)?.protocol ?? ''));
/** For a database that is reached over a network which nobody else is on, such as the one of the compose file. */
const closedNetwork = { HOMEWARD_DATABASE_CLOSED_NETWORK: z.enum(['0', '1']).default('0') };

const listening = {
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  LOG_LEVEL: z.enum(LEVELS).default('info'),
  HOMEWARD_POOL_SIZE: whole(1, 60).default(10),
};
const evaluationSchema = z.object({
  ...listening,
  HOST: listening.HOST.refine(isLoopback),
  // The terminal shows the address and the accounts; a line per request would push them away.
  LOG_LEVEL: z.enum(LEVELS).default('warn'),
  HOMEWARD_DATA_DIR: z.string().min(1).optional(),
  HOMEWARD_FREE_DOCUMENTS: z.enum(['0', '1']).default('0'),
  HOMEWARD_EVALUATION_SECOND_FACTOR: z.enum(['required', 'optional']).default('optional'),
  HOMEWARD_EVALUATION_PASSWORD: z
    .string()
    .refine((text) => [...text].length >= 12 && [...text].length <= 128)
    .optional(),
  ...directorySchema,
});
const productionSchema = z.object({
  ...listening,
  ...closedNetwork,
  DATABASE_URL: database.refine(
    (text) => decodeURIComponent(parseUrl(text)?.username ?? '') !== 'homeward_owner',
    'owner',
  ),
  HOMEWARD_PEPPER: key,
  HOMEWARD_INDEX_KEY: key,
  HOMEWARD_PUBLIC_URL: z.string().refine(isPublicUrl),
  HOMEWARD_TRUST_PROXY: whole(0, 5).default(0),
  HOMEWARD_AUDIT_DIR: z.string().refine((text) => path.isAbsolute(text)),
  ...keySchema,
  ...filesSchema,
  ...directorySchema,
});
const ownerSchema = z.object({
  ...closedNetwork,
  HOMEWARD_OWNER_DATABASE_URL: database,
  HOMEWARD_PUBLIC_URL: z.string().refine(isPublicUrl).optional(),
});

const recipients = z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean));
const backupSchema = z.object({
  ...closedNetwork,
  HOMEWARD_BACKUP_DATABASE_URL: database,
  HOMEWARD_BACKUP_RECIPIENT: recipients.refine((list) => list.length > 0),
  HOMEWARD_BACKUP_FOLDER: z.string().min(1),
  HOMEWARD_PEPPER: key,
  HOMEWARD_INDEX_KEY: key,
  HOMEWARD_FILES_DIR: z.string().optional(),
  HOMEWARD_FILES_S3_BUCKET: z.string().optional(),
});
const restoreSchema = z.object({
  ...closedNetwork,
  HOMEWARD_RESTORE_DATABASE_URL: database,
  HOMEWARD_PEPPER: key,
  HOMEWARD_INDEX_KEY: key,
  HOMEWARD_FILES_DIR: z.string().optional(),
  /** With the ledger of erasures in it. */
  HOMEWARD_AUDIT_DIR: z.string().optional(),
  ...keySchema,
});
/** In the evaluation everything has its place in the data folder, unless it is said otherwise. */
const backupHereSchema = z.object({
  HOMEWARD_BACKUP_RECIPIENT: recipients.optional(),
  HOMEWARD_BACKUP_FOLDER: z.string().min(1).optional(),
});

const MAKE_KEY = `node -e "console.log(require('crypto').randomBytes(32).toString('base64'))"`;
/** What a user does about each variable; the values themselves are never printed. */
const ADVICE: Record<string, string> = {
  ...keyAdvice,
  ...filesAdvice,
  ...directoryAdvice,
  HOST: 'an address to listen on. Without DATABASE_URL Homeward runs its evaluation, which listens on loopback only (127.0.0.1, ::1, localhost)',
  PORT: 'a whole number from 0 to 65535',
  LOG_LEVEL: `one of ${LEVELS.join(', ')}`,
  HOMEWARD_POOL_SIZE: 'a whole number from 1 to 60',
  HOMEWARD_DATA_DIR: 'a folder for the evaluation data',
  HOMEWARD_FREE_DOCUMENTS: '1 for development, where a session may send any GraphQL document, or 0',
  HOMEWARD_EVALUATION_PASSWORD: '12 to 128 characters',
  HOMEWARD_EVALUATION_SECOND_FACTOR:
    'required, so that everybody sets up a second factor as in production, or optional',
  DATABASE_URL: 'postgres://homeward_app:...@host:5432/homeward?sslmode=verify-full, the application role',
  HOMEWARD_DATABASE_CLOSED_NETWORK: '1 where nobody else is on the network of the database, or 0',
  HOMEWARD_OWNER_DATABASE_URL:
    'postgres://homeward_owner:...@host:5432/homeward?sslmode=verify-full, the owner role, for migrations only',
  HOMEWARD_PEPPER: `32 bytes or more in base64 or hex. Make one with: ${MAKE_KEY}`,
  HOMEWARD_INDEX_KEY: `32 bytes or more in base64 or hex, different from the pepper. Make one with: ${MAKE_KEY}`,
  HOMEWARD_BACKUP_DATABASE_URL: 'postgres://homeward_backup:...@host:5432/homeward, the role that may read everything',
  HOMEWARD_BACKUP_RECIPIENT:
    'the public key (age1...) of whoever may read backups, several with commas. Make a pair with: npm run backup -- --new-key FILE',
  HOMEWARD_BACKUP_FOLDER: 'a folder for backups, on another disk than the database',
  HOMEWARD_RESTORE_DATABASE_URL: 'postgres://postgres:...@host:5432/homeward, a superuser of the server to restore to',
  HOMEWARD_PUBLIC_URL:
    'the address users open, such as https://homeward.example.org; https unless it is loopback; no path',
  HOMEWARD_AUDIT_DIR: 'the whole path of a folder outside the database for the signed checkpoints of the audit log',
  HOMEWARD_TRUST_PROXY: 'how many proxies stand in front, 0 to 5',
};

export function isProduction(env: Environment, forced = false): boolean {
  return forced || Boolean(env.DATABASE_URL);
}

/** @throws ConfigError with one line per fault */
export function readEvaluationPlan(env: Environment, projectRoot: string): EvaluationPlan {
  const read = check(evaluationSchema, env);
  return {
    // The name could be pointed elsewhere in the hosts file; the address cannot.
    host: read.HOST.toLowerCase() === 'localhost' ? '127.0.0.1' : read.HOST.replace(/^\[(.*)\]$/, '$1'),
    port: read.PORT,
    dataDir: path.resolve(projectRoot, read.HOMEWARD_DATA_DIR ?? '.homeward'),
    password: read.HOMEWARD_EVALUATION_PASSWORD,
    poolSize: read.HOMEWARD_POOL_SIZE,
    logLevel: read.LOG_LEVEL,
    freeDocuments: read.HOMEWARD_FREE_DOCUMENTS === '1',
    secondFactor: read.HOMEWARD_EVALUATION_SECOND_FACTOR,
    directory: readDirectory(read, env),
  };
}

/** @throws ConfigError with one line per fault */
export function readProductionConfig(env: Environment): Config {
  const read = check(productionSchema, env);
  if (read.HOMEWARD_PEPPER.equals(read.HOMEWARD_INDEX_KEY))
    throw new ConfigError([fault('HOMEWARD_INDEX_KEY', 'wrong')]);
  const encryption = readKeyConfig(env);
  const files = chosenFiles(read);
  if (typeof files === 'string') throw new ConfigError([fault(files, env[files] ? 'wrong' : 'missing')]);
  const publicUrl = new URL(read.HOMEWARD_PUBLIC_URL);
  const directory = readDirectory(read, env);
  return {
    mode: 'production',
    sessionPace,
    secondFactor: 'required',
    host: read.HOST,
    port: read.PORT,
    publicUrl: publicUrl.origin,
    secureCookies: publicUrl.protocol === 'https:',
    trustProxy: read.HOMEWARD_TRUST_PROXY,
    auditDir: read.HOMEWARD_AUDIT_DIR,
    logLevel: read.LOG_LEVEL,
    database: { url: read.DATABASE_URL, poolSize: read.HOMEWARD_POOL_SIZE },
    keys: { pepper: read.HOMEWARD_PEPPER, index: read.HOMEWARD_INDEX_KEY, encryption },
    files,
    directory,
  };
}

function readDirectory(read: Parameters<typeof chosenDirectory>[0], env: Environment): DirectoryConfig | undefined {
  const directory = chosenDirectory(read);
  if (typeof directory === 'string') throw new ConfigError([fault(directory, env[directory] ? 'wrong' : 'missing')]);
  return directory;
}

/** For filing people of before they were filed. @throws ConfigError */
export const readIndexKey = (env: Environment): Buffer =>
  check(z.object({ HOMEWARD_INDEX_KEY: key }), env).HOMEWARD_INDEX_KEY;

/** For migrations that seal what stands open, and for the keys themselves. @throws ConfigError */
export function readKeyConfig(env: Environment): KeyConfig {
  const chosen = chosenKeys(check(z.object(keySchema), env));
  if (typeof chosen === 'string') throw new ConfigError([fault(chosen, env[chosen] ? 'wrong' : 'missing')]);
  return chosen;
}

/** For migrations and the set-up link. @throws ConfigError */
export function readOwnerConfig(env: Environment): { ownerUrl: string; publicUrl: string | undefined } {
  const read = check(ownerSchema, env);
  return {
    ownerUrl: read.HOMEWARD_OWNER_DATABASE_URL,
    publicUrl: read.HOMEWARD_PUBLIC_URL ? new URL(read.HOMEWARD_PUBLIC_URL).origin : undefined,
  };
}

export interface BackupConfig {
  readonly databaseUrl: string;
  readonly recipients: readonly string[];
  readonly folder: string;
  readonly keys: Pick<Config['keys'], 'pepper' | 'index'>;
  readonly files: { readonly folder: string | undefined; readonly inBucket: boolean };
}

/** @throws ConfigError */
export function readBackupConfig(env: Environment): BackupConfig {
  const read = check(backupSchema, env);
  return {
    databaseUrl: read.HOMEWARD_BACKUP_DATABASE_URL,
    recipients: read.HOMEWARD_BACKUP_RECIPIENT,
    folder: read.HOMEWARD_BACKUP_FOLDER,
    keys: { pepper: read.HOMEWARD_PEPPER, index: read.HOMEWARD_INDEX_KEY },
    files: { folder: read.HOMEWARD_FILES_DIR, inBucket: read.HOMEWARD_FILES_S3_BUCKET !== undefined },
  };
}

/** @throws ConfigError */
export function readRestoreConfig(env: Environment): {
  url: string;
  keys: Config['keys'];
  files: string | undefined;
  auditDir: string | undefined;
} {
  const read = check(restoreSchema, env);
  const encryption = chosenKeys(read);
  if (typeof encryption === 'string') throw new ConfigError([fault(encryption, env[encryption] ? 'wrong' : 'missing')]);
  return {
    url: read.HOMEWARD_RESTORE_DATABASE_URL,
    keys: { pepper: read.HOMEWARD_PEPPER, index: read.HOMEWARD_INDEX_KEY, encryption },
    files: read.HOMEWARD_FILES_DIR,
    auditDir: read.HOMEWARD_AUDIT_DIR,
  };
}

/** @throws ConfigError */
export function readBackupHere(env: Environment): {
  recipients: readonly string[] | undefined;
  folder: string | undefined;
} {
  const read = check(backupHereSchema, env);
  return { recipients: read.HOMEWARD_BACKUP_RECIPIENT, folder: read.HOMEWARD_BACKUP_FOLDER };
}

function check<S extends z.ZodType>(schema: S, env: Environment): z.output<S> {
  // An empty variable, as compose files and CI make them, is an absent one.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(given);
  if (result.success) {
    const read = result.data as Record<string, unknown>;
    const open = Object.keys(read).filter(
      (name) => name.endsWith('DATABASE_URL') && !isSafeLine(String(read[name])) && read[CLOSED_NETWORK] !== '1',
    );
    if (open.length === 0) return result.data;
    throw new ConfigError(open.map((name) => `${name} would send names in the clear. ${OPEN_LINE}`));
  }
  const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
  throw new ConfigError(names.map((name) => fault(name, name in given ? 'wrong' : 'missing')));
}

function fault(name: string, kind: 'wrong' | 'missing'): string {
  return `${name} is ${kind === 'missing' ? 'not set' : 'not right'}. It takes ${ADVICE[name] ?? 'another value'}.`;
}

const CLOSED_NETWORK = 'HOMEWARD_DATABASE_CLOSED_NETWORK';
const OPEN_LINE = `Beyond this machine it needs ?sslmode=verify-full (and &sslrootcert=FILE for a certificate of your own). On a network that nobody else is on, ${CLOSED_NETWORK}=1 allows it to go without.`;

/** Loopback, a socket, or TLS to a server that proves its name. What `pg` reads from the address is what counts. */
function isSafeLine(address: string): boolean {
  const url = parseUrl(address);
  const hosts = url?.searchParams.getAll('host') ?? [];
  const host = hosts.at(-1) ?? decodeURIComponent(url?.hostname ?? '');
  if (host.startsWith('/') || isLoopback(host)) return true;
  return (
    url?.searchParams.getAll('sslmode').join() === 'verify-full' &&
    !['uselibpqcompat', 'ssl'].some((name) => url.searchParams.has(name))
  );
}

/** 127.0.0.0/8, ::1 and localhost. A name other than localhost could point anywhere tomorrow. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (bare === 'localhost' || bare === '::1' || bare === '0:0:0:0:0:0:0:1') return true;
  const parts = bare.split('.');
  return (
    parts.length === 4 &&
    parts[0] === '127' &&
    parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
  );
}

function isPublicUrl(text: string): boolean {
  const url = parseUrl(text);
  if (!url || url.username || url.password || url.search || url.hash || url.pathname !== '/') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

function decodeKey(text: string): Buffer | undefined {
  const bytes = /^([0-9a-f]{2})+$/i.test(text)
    ? Buffer.from(text, 'hex')
    : /^[A-Za-z0-9+/_-]+={0,2}$/.test(text)
      ? Buffer.from(text, 'base64')
      : undefined;
  // 64 equal characters decode to 32 bytes as well; a key without variety is a placeholder somebody forgot.
  return bytes && bytes.length >= 32 && new Set(bytes).size >= 12 ? bytes : undefined;
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Injection token of the one Config object. */
export const CONFIG = Symbol('Config');
