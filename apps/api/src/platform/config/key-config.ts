import { z } from 'zod';
import type { KeySet } from '../crypto/local-keys.js';
import type { VaultOptions } from '../crypto/vault-keys.js';

/** Where the key-encryption keys are. */
export type KeyConfig =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'environment'; readonly set: KeySet }
  | ({ readonly kind: 'vault' } & VaultOptions);

const name = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/;
const pairs = z.string().transform((text, context) => {
  const keys = text.split(',').map((pair) => pair.trim().split(':'));
  const set = Object.fromEntries(keys.map(([version = '', key = '']) => [version, Buffer.from(key, 'base64')]));
  const fit = keys.every(([version = '']) => name.test(version) && set[version]?.length === 32);
  const [current] = keys[0] ?? [];
  if (fit && current && new Set(Object.values(set).map(String)).size === keys.length) return { current, keys: set };
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

/** Data keys travel there and back: only an agent on this machine may be asked without TLS. */
const isSafe = ({ protocol, hostname, username, search, hash }: URL): boolean =>
  !username &&
  !search &&
  !hash &&
  (protocol === 'https:' || (protocol === 'http:' && /^(127\.[\d.]+|\[::1\]|localhost)$/.test(hostname)));

export const keySchema = {
  HOMEWARD_KEY_FILE: z.string().min(1).optional(),
  HOMEWARD_KEY_ENCRYPTION_KEYS: pairs.optional(),
  HOMEWARD_VAULT_ADDR: z
    .string()
    .refine((text) => URL.canParse(text) && isSafe(new URL(text)))
    .optional(),
  HOMEWARD_VAULT_KEY: z.string().regex(name).optional(),
  HOMEWARD_VAULT_MOUNT: z
    .string()
    .regex(/^[A-Za-z0-9_./-]+$/)
    .default('transit'),
  HOMEWARD_VAULT_NAMESPACE: z.string().optional(),
  HOMEWARD_VAULT_TOKEN: z.string().min(1).optional(),
  HOMEWARD_VAULT_TOKEN_FILE: z.string().min(1).optional(),
};

export const keyAdvice: Record<string, string> = {
  HOMEWARD_KEY_FILE:
    'a file for the key-encryption keys, outside the database and its backups, made at the first start; or use HOMEWARD_KEY_ENCRYPTION_KEYS or HOMEWARD_VAULT_ADDR, one of the three',
  HOMEWARD_KEY_ENCRYPTION_KEYS:
    'NAME:KEY, and after commas older ones; each key 32 bytes in base64. The first encrypts what is new',
  HOMEWARD_VAULT_ADDR:
    'the address of Vault or OpenBao, such as https://vault.example.org:8200; https unless it is loopback',
  HOMEWARD_VAULT_KEY: 'the name of the key in the transit engine, of the type aes256-gcm96',
  HOMEWARD_VAULT_MOUNT: 'where the transit engine is mounted',
  HOMEWARD_VAULT_TOKEN: 'a token of the key service, or HOMEWARD_VAULT_TOKEN_FILE with the file that holds it',
  HOMEWARD_VAULT_TOKEN_FILE: 'the file that holds the token of the key service',
};

/** @returns the name of the variable that is missing or one too many, where it is no choice of one of the three */
export function chosenKeys(read: Partial<z.output<z.ZodObject<typeof keySchema>>>): KeyConfig | string {
  const { HOMEWARD_KEY_FILE: file, HOMEWARD_KEY_ENCRYPTION_KEYS: set, HOMEWARD_VAULT_ADDR: address } = read;
  if ([file, set, address].filter(Boolean).length !== 1) return 'HOMEWARD_KEY_FILE';
  if (file) return { kind: 'file', file };
  if (set) return { kind: 'environment', set };
  if (!read.HOMEWARD_VAULT_KEY) return 'HOMEWARD_VAULT_KEY';
  const token = read.HOMEWARD_VAULT_TOKEN_FILE
    ? { file: read.HOMEWARD_VAULT_TOKEN_FILE }
    : read.HOMEWARD_VAULT_TOKEN
      ? { value: read.HOMEWARD_VAULT_TOKEN }
      : undefined;
  if (!token) return 'HOMEWARD_VAULT_TOKEN';
  return {
    kind: 'vault',
    address: (address ?? '').replace(/\/$/, ''),
    key: read.HOMEWARD_VAULT_KEY,
    mount: read.HOMEWARD_VAULT_MOUNT ?? 'transit',
    namespace: read.HOMEWARD_VAULT_NAMESPACE,
    token,
  };
}
