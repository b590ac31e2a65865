import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  ConfigError,
  isLoopback,
  isProduction,
  readEvaluationPlan,
  readOwnerConfig,
  readProductionConfig,
} from './config.js';

const key = (seed: number): string =>
  Buffer.from(Array.from({ length: 32 }, (_, i) => (i * 7 + seed) % 256)).toString('base64');
const production = {
  DATABASE_URL: 'postgres://homeward_app:secret-of-the-app@db:5432/homeward?sslmode=verify-full',
  HOMEWARD_PEPPER: key(1),
  HOMEWARD_INDEX_KEY: key(2),
  HOMEWARD_PUBLIC_URL: 'https://homeward.example.org',
  HOMEWARD_KEY_FILE: '/etc/homeward/keys.json',
  HOMEWARD_AUDIT_DIR: '/var/lib/homeward/audit',
};

function faultsOf(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the environment in production', () => {
  it('demands a second factor, whatever the evaluation would say', () => {
    for (const wanted of ['optional', 'required', ''])
      expect(readProductionConfig({ ...production, HOMEWARD_EVALUATION_SECOND_FACTOR: wanted }).secondFactor).toBe(
        'required',
      );
    expect(readEvaluationPlan({}, '/tmp').secondFactor).toBe('optional');
    expect(readEvaluationPlan({ HOMEWARD_EVALUATION_SECOND_FACTOR: 'required' }, '/tmp').secondFactor).toBe('required');
    expect(faultsOf(() => readEvaluationPlan({ HOMEWARD_EVALUATION_SECOND_FACTOR: 'no' }, '/tmp'))).toHaveLength(1);
  });

  it('is read when it is whole', () => {
    const config = readProductionConfig({ ...production, PORT: '8080', HOST: '0.0.0.0', HOMEWARD_TRUST_PROXY: '1' });
    expect(config).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      port: 8080,
      trustProxy: 1,
      secureCookies: true,
    });
    expect(config.keys.pepper).toHaveLength(32);
    expect(config.evaluation).toBeUndefined();
  });

  it('names every fault at once', () => {
    const names = faultsOf(() => readProductionConfig({ PORT: 'eighty' })).map((line) => line.split(' ')[0]);
    expect(names.sort()).toEqual(
      [
        'DATABASE_URL',
        'HOMEWARD_AUDIT_DIR',
        'HOMEWARD_INDEX_KEY',
        'HOMEWARD_PEPPER',
        'HOMEWARD_PUBLIC_URL',
        'PORT',
      ].sort(),
    );
  });

  it('never prints a value', () => {
    const lines = faultsOf(() =>
      readProductionConfig({
        DATABASE_URL: 'mysql://x:hidden-one@db/h',
        HOMEWARD_PEPPER: 'hidden-two',
        HOMEWARD_INDEX_KEY: 'hidden-three',
      }),
    ).join('\n');
    expect(lines).toContain('HOMEWARD_PEPPER is not right');
    expect(lines).not.toContain('hidden');
  });

  it.each([
    ['a short key', { HOMEWARD_PEPPER: Buffer.from('short').toString('base64') }, 'HOMEWARD_PEPPER'],
    ['a placeholder for a key', { HOMEWARD_PEPPER: 'a'.repeat(64) }, 'HOMEWARD_PEPPER'],
    ['one key for both', { HOMEWARD_INDEX_KEY: production.HOMEWARD_PEPPER }, 'HOMEWARD_INDEX_KEY'],
    ['the owner as the application', { DATABASE_URL: 'postgres://homeward_owner:x@db/homeward' }, 'DATABASE_URL'],
    ['plain http beyond loopback', { HOMEWARD_PUBLIC_URL: 'http://homeward.example.org' }, 'HOMEWARD_PUBLIC_URL'],
    ['no place for the checkpoints', { HOMEWARD_AUDIT_DIR: '' }, 'HOMEWARD_AUDIT_DIR'],
    [
      'a place for the checkpoints that depends on where it starts',
      { HOMEWARD_AUDIT_DIR: 'audit' },
      'HOMEWARD_AUDIT_DIR',
    ],
    [
      'files in the clear to a bucket elsewhere',
      {
        HOMEWARD_FILES_S3_BUCKET: 'files',
        HOMEWARD_FILES_S3_KEY: 'x',
        HOMEWARD_FILES_S3_SECRET: 'x',
        HOMEWARD_FILES_S3_ENDPOINT: 'http://minio.example.org',
      },
      'HOMEWARD_FILES_S3_ENDPOINT',
    ],
    ['no place for the keys', { HOMEWARD_KEY_FILE: '' }, 'HOMEWARD_KEY_FILE'],
    ['two places for the keys', { HOMEWARD_VAULT_ADDR: 'https://vault.example.org' }, 'HOMEWARD_KEY_FILE'],
    [
      'a key service without a token',
      { HOMEWARD_KEY_FILE: '', HOMEWARD_VAULT_ADDR: 'https://vault.example.org', HOMEWARD_VAULT_KEY: 'homeward' },
      'HOMEWARD_VAULT_TOKEN',
    ],
    [
      'a key service without TLS beyond this machine',
      {
        HOMEWARD_KEY_FILE: '',
        HOMEWARD_VAULT_ADDR: 'http://vault.example.org:8200',
        HOMEWARD_VAULT_KEY: 'homeward',
        HOMEWARD_VAULT_TOKEN: 'x',
      },
      'HOMEWARD_VAULT_ADDR',
    ],
    [
      'a key that is too short',
      { HOMEWARD_KEY_FILE: '', HOMEWARD_KEY_ENCRYPTION_KEYS: 'k1:c2hvcnQ=' },
      'HOMEWARD_KEY_ENCRYPTION_KEYS',
    ],
    ['an address with a path', { HOMEWARD_PUBLIC_URL: 'https://example.org/homeward' }, 'HOMEWARD_PUBLIC_URL'],
    ['an empty variable', { DATABASE_URL: '' }, 'DATABASE_URL'],
  ])('refuses %s', (_, change, name) => {
    expect(faultsOf(() => readProductionConfig({ ...production, ...change }))).toEqual([expect.stringContaining(name)]);
  });

  it('allows plain http on loopback, without Secure cookies', () => {
    const config = readProductionConfig({ ...production, HOMEWARD_PUBLIC_URL: 'http://127.0.0.1:3000' });
    expect(config).toMatchObject({ publicUrl: 'http://127.0.0.1:3000', secureCookies: false });
  });

  it.each([
    ['', 1],
    ['?sslmode=require', 1],
    ['?sslmode=no-verify', 1],
    ['?sslmode=disable', 1],
    ['?sslmode=verify-full&sslmode=disable', 1],
    ['?sslmode=verify-full&uselibpqcompat=true', 1],
    ['?ssl=true', 1],
    ['?host=127.0.0.1&host=db', 1],
    ['?sslmode=verify-full', 0],
    ['?sslmode=verify-full&sslrootcert=/etc/homeward/ca.pem', 0],
    ['?host=/run/postgresql', 0],
  ])('sends nothing in the clear to a database elsewhere: %s', (query, faults) => {
    const elsewhere = (name: string, role: string): Record<string, string> => ({
      ...production,
      [name]: `postgres://${role}:secret-of-the-app@db:5432/homeward${query}`,
    });
    const app = elsewhere('DATABASE_URL', 'homeward_app');
    const owner = elsewhere('HOMEWARD_OWNER_DATABASE_URL', 'homeward_owner');
    const found = [...faultsOf(() => readProductionConfig(app)), ...faultsOf(() => readOwnerConfig(owner))];
    expect(found.map((line) => line.split(' would')[0])).toEqual(
      faults ? ['DATABASE_URL', 'HOMEWARD_OWNER_DATABASE_URL'] : [],
    );
    expect(found.join()).not.toContain('secret-of-the-app');
    const closed = { HOMEWARD_DATABASE_CLOSED_NETWORK: '1' };
    expect(faultsOf(() => readProductionConfig({ ...app, ...closed }))).toEqual([]);
    expect(faultsOf(() => readOwnerConfig({ ...owner, ...closed }))).toEqual([]);
  });

  it.each(['127.0.0.1:5432', 'localhost', '[::1]:5432'])('needs no TLS to a database on %s', (host) => {
    const DATABASE_URL = `postgres://homeward_app:x@${host}/homeward`;
    expect(faultsOf(() => readProductionConfig({ ...production, DATABASE_URL }))).toEqual([]);
  });

  it('wants the owner for migrations only', () => {
    expect(
      readOwnerConfig({ HOMEWARD_OWNER_DATABASE_URL: 'postgres://homeward_owner:x@db/homeward?sslmode=verify-full' })
        .ownerUrl,
    ).toContain('owner');
    expect(faultsOf(() => readOwnerConfig(production))).toEqual([
      expect.stringContaining('HOMEWARD_OWNER_DATABASE_URL is not set'),
    ]);
  });
});

describe('the environment of an evaluation', () => {
  it('needs nothing', () => {
    expect(readEvaluationPlan({}, '/project')).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      dataDir: '/project/.homeward',
    });
    expect(isProduction({})).toBe(false);
    expect(isProduction({ DATABASE_URL: 'x' })).toBe(true);
  });

  it.each([
    '0.0.0.0',
    '::',
    '192.168.1.4',
    'homeward.example.org',
    '127.0.0.1.example.org',
    '127.1',
    '10.127.0.0',
    '127.0.0.300',
    'localhost.',
  ])('refuses to listen on %s', (HOST) => {
    expect(isLoopback(HOST)).toBe(false);
    expect(faultsOf(() => readEvaluationPlan({ HOST }, '/'))).toEqual([expect.stringContaining('HOST is not right')]);
  });

  it.each(['127.0.0.1', '127.9.8.7', '::1', '[::1]', 'localhost', 'LOCALHOST'])('listens on %s', (HOST) => {
    expect(faultsOf(() => readEvaluationPlan({ HOST }, '/'))).toEqual([]);
  });

  it('counts the letters of the password, not its bytes', () => {
    const khmer = 'ពាក្យសម្ងាត់វែង';
    expect(readEvaluationPlan({ HOMEWARD_EVALUATION_PASSWORD: khmer }, '/').password).toBe(khmer);
    for (const HOMEWARD_EVALUATION_PASSWORD of ['eleven-char', 'x'.repeat(129)])
      expect(faultsOf(() => readEvaluationPlan({ HOMEWARD_EVALUATION_PASSWORD }, '/'))).toEqual([
        expect.stringContaining('12 to 128'),
      ]);
  });
});

describe('the directory of an organisation', () => {
  const whole = {
    HOMEWARD_OIDC_ISSUER: 'https://login.example.org/realms/staff',
    HOMEWARD_OIDC_CLIENT_ID: 'homeward',
    HOMEWARD_OIDC_CLIENT_SECRET: 'a-secret-of-the-client',
    HOMEWARD_OIDC_ORGANISATION: '01a21947-ae27-733d-863e-1da3af92d479',
    HOMEWARD_OIDC_NAME: 'Login of Example',
  };
  const read = (more: Record<string, string | undefined>): unknown =>
    readProductionConfig({ ...production, ...more }).directory;

  it('is none unless one is named, and is read when it is whole', () => {
    expect(read({})).toBeUndefined();
    expect(
      read({ ...whole, HOMEWARD_OIDC_SECOND_FACTOR_AMR: 'mfa, hwk', HOMEWARD_OIDC_SECOND_FACTOR_ACR: '' }),
    ).toEqual({
      issuer: whole.HOMEWARD_OIDC_ISSUER,
      clientId: 'homeward',
      clientSecret: 'a-secret-of-the-client',
      organisationId: whole.HOMEWARD_OIDC_ORGANISATION,
      name: 'Login of Example',
      secondFactor: { acr: [], amr: ['mfa', 'hwk'] },
    });
    expect(readEvaluationPlan(whole, '/tmp').directory).toMatchObject({ name: 'Login of Example' });
  });

  it('is asked over https, or on this machine', () => {
    for (const issuer of ['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000'])
      expect(read({ ...whole, HOMEWARD_OIDC_ISSUER: issuer })).toMatchObject({ issuer });
    for (const issuer of [
      'http://login.example.org',
      'https://u:p@login.example.org',
      'https://a.example/?q',
      'nowhere',
    ])
      expect(faultsOf(() => read({ ...whole, HOMEWARD_OIDC_ISSUER: issuer }))).toEqual([
        expect.stringMatching(/^HOMEWARD_OIDC_ISSUER is not right\. .*https unless it is loopback/),
      ]);
  });

  it('has its secret in one place: the environment, or a file that can be read', () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'homeward-secret-')), 'secret');
    writeFileSync(file, 'a-secret-from-the-file\n');
    const inFile = { ...whole, HOMEWARD_OIDC_CLIENT_SECRET: undefined, HOMEWARD_OIDC_CLIENT_SECRET_FILE: file };
    expect(read(inFile)).toMatchObject({ clientSecret: 'a-secret-from-the-file' });
    expect(faultsOf(() => read({ ...inFile, HOMEWARD_OIDC_CLIENT_SECRET_FILE: `${file}.not` }))).toEqual([
      expect.stringMatching(/^HOMEWARD_OIDC_CLIENT_SECRET_FILE is not right/),
    ]);
    expect(faultsOf(() => read({ ...whole, HOMEWARD_OIDC_CLIENT_SECRET_FILE: file }))).toEqual([
      expect.stringMatching(/^HOMEWARD_OIDC_CLIENT_SECRET is not right/),
    ]);
    expect(faultsOf(() => read({ ...whole, HOMEWARD_OIDC_CLIENT_SECRET: 'short' })).join()).not.toContain('short');
    rmSync(path.dirname(file), { recursive: true });
  });

  it('is whole or not there: whatever is missing is named', () => {
    for (const name of Object.keys(whole))
      expect(faultsOf(() => read({ ...whole, [name]: undefined }))).toEqual([
        expect.stringMatching(new RegExp(`^${name} is not set`)),
      ]);
  });
});
