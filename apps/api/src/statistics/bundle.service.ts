import { createPublicKey } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { estimateOf, fileOf, type Manifest, measuredSelections, signManifest } from '@homeward/disclosure';
import { type Locale, translate } from '@homeward/i18n';
import { zipSync } from 'fflate';
import { CheckpointFolder } from '../audit/checkpoint-folder.js';
import { csv } from '../exchange/write-csv.js';
import { xlsx } from '../exchange/write-xlsx.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { syntheticLines } from './cube-release.service.js';
import { cubeOf, storedCubeOf } from './cube.service.js';
import { ctdcLines } from './ctdc.js';
import { aboutText, type AllPeople } from './about-text.js';
import { numbered } from './numbered.js';
import { releaseLines } from './release-file.js';
import { findRelease, type ReleaseRow } from './release-row.js';
import type { Content } from './statistics.entities.js';

/** More rows than these are no help in a spreadsheet, and a workbook of them fills the memory. */
const MOST_IN_A_SHEET = 20_000;

interface Part {
  readonly name: string;
  readonly content: Uint8Array;
}

interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A release as it leaves: its figures in every format, what they tell of a person in words, and a manifest that is signed. */
@Injectable()
export class BundleService {
  private folder: CheckpointFolder | undefined;

  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'auditDir'>,
  ) {}

  /** Public half of the key that signs; it is the one that signs the checkpoints of the audit log. */
  publicKey(): string {
    return this.keys().signed((key) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString());
  }

  /** Null: nothing that two people let go, or taken back since. */
  async bundle(id: string, locale: Locale): Promise<Packed | null> {
    const read = await this.work.run(async (tx) => {
      const row = await findRelease(tx, id);
      if (!row?.confirmed_at || row.withdrawn_at) return null;
      await tx.note('export', 'releases', { rowId: id, detail: { format: 'zip' } });
      return { row, figures: await figuresOf(tx, row), ledger: await entryOf(tx, id, 'CONFIRMED') };
    });
    if (!read) return null;
    const { row, ledger } = read;
    const { groups, rows, all } = await read.figures();
    const parts = [
      ...(await filesOf(row, groups, rows, locale)),
      { name: 'about.txt', content: Buffer.from(aboutText(row, locale, all), 'utf8') },
    ];
    return this.packed(nameOf(row), row, parts, ledger);
  }

  /** What is sent to whoever has a release that was taken back. */
  async withdrawal(id: string, locale: Locale): Promise<Packed | null> {
    const read = await this.work.run(async (tx) => {
      const row = await findRelease(tx, id);
      return row?.withdrawn_at ? { row, ledger: await entryOf(tx, id, 'WITHDRAWN') } : null;
    });
    if (!read) return null;
    const { row, ledger } = read;
    const say = (key: string, params?: Record<string, string | number>): string =>
      translate(locale, `statisticsFiles.${key}`, params);
    const text = [
      say('withdrawal.title', { number: row.number }),
      '',
      say('withdrawal.text', {
        number: row.number,
        period: `${row.period_from} – ${row.period_to}`,
        day: row.withdrawn_at?.toISOString().slice(0, 10) ?? '',
      }),
      `${say('about.reason')}: ${row.withdrawn_reason}`,
      '',
      say('withdrawal.please'),
      '',
    ].join('\r\n');
    const parts = [{ name: 'withdrawal.txt', content: Buffer.from(`\ufeff${text}`, 'utf8') }];
    return this.packed(`${nameOf(row)}-withdrawn`, row, parts, ledger);
  }

  private packed(name: string, row: ReleaseRow, parts: readonly Part[], ledger: LedgerProof | undefined): Packed {
    const all = [...parts, this.manifest(row, parts, ledger)];
    return { name: `${name}.zip`, bytes: zipSync(Object.fromEntries(all.map((part) => [part.name, part.content]))) };
  }

  private manifest(row: ReleaseRow, parts: readonly Part[], ledger: LedgerProof | undefined): Part {
    const manifest: Manifest = {
      format: 'homeward-release-1',
      release: row.number,
      kind: row.kind,
      period: { from: row.period_from, to: row.period_to },
      dimensions: row.dimensions,
      purpose: row.purpose,
      recipient: row.recipient,
      fingerprint: row.sha256,
      confirmedAt: row.confirmed_at?.toISOString() ?? null,
      withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
      ledger: ledger ? { entry: ledger.seq, hash: ledger.hash.toString('hex') } : null,
      key: this.keys().keyId,
      files: parts.map(({ name, content }) => fileOf(name, content)),
    };
    return {
      name: 'manifest.json',
      content: Buffer.from(
        this.keys().signed((key) => signManifest(manifest, key)),
        'utf8',
      ),
    };
  }

  private keys(): CheckpointFolder {
    return (this.folder ??= new CheckpointFolder(this.config.auditDir));
  }
}

interface LedgerProof {
  readonly seq: number;
  readonly hash: Buffer;
}

const entryOf = (tx: Tx, releaseId: string, act: string): Promise<LedgerProof | undefined> =>
  tx.first<LedgerProof>(`select seq, hash from statistics.ledger where release_id = $1 and act = $2`, [releaseId, act]);

const nameOf = (row: ReleaseRow): string => `homeward-release-${row.number}-${row.period_from}-${row.period_to}`;

interface Figures {
  readonly groups: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of counts with noise: how many there are in all, which has no line of its own. */
  readonly all?: AllPeople;
}

/** Columns that are numbers, of whatever release. */
const COUNTED = ['people', 'estimate', 'lo', 'hi'];

/** What is needed of the database, now; what takes long, when it is called. */
async function figuresOf(tx: Tx, row: ReleaseRow): Promise<() => Promise<Figures>> {
  if (row.kind === 'TABLE') return () => Promise.resolve({ groups: [], rows: [] });
  if (row.kind === 'ANONYMOUS_ROWS') {
    const { content } = await contentOf(tx, row.id);
    return () => Promise.resolve({ groups: row.dimensions, rows: content?.lines ?? [] });
  }
  const cube = await cubeOf(tx, row.snapshot_id);
  if (!cube) return () => Promise.resolve({ groups: [], rows: [] });
  if (row.kind === 'CUBE')
    return () =>
      Promise.resolve({
        groups: ['selection', ...COUNTED],
        rows: measuredSelections(cube).map(({ selection, count, estimate, lo, hi }) => [
          selection,
          ...[count, estimate, lo, hi].map(String),
        ]),
        all: estimateOf(cube, {}),
      });
  const { content } = await contentOf(tx, row.id);
  const stored = await storedCubeOf(tx, row.snapshot_id);
  return async () => {
    const [groups = [], ...rows] = await syntheticLines(stored, content?.seed ?? '');
    return { groups, rows };
  };
}

const contentOf = async (tx: Tx, id: string): Promise<{ content: Content | null }> =>
  (await tx.first<{ content: Content | null }>(`select content from statistics.releases where id = $1`, [id])) ?? {
    content: null,
  };

/** Words in the reader's language in CSV and workbook of a table; codes in everything that a machine reads on. */
async function filesOf(
  row: ReleaseRow,
  groups: readonly string[],
  rows: Figures['rows'],
  locale: Locale,
): Promise<Part[]> {
  const name = { TABLE: 'table', CUBE: 'counts', SYNTHETIC_ROWS: 'rows', ANONYMOUS_ROWS: 'rows' }[row.kind];
  const lines = row.kind === 'TABLE' ? releaseLines(row, locale) : [groups, ...rows];
  const [head = [], ...body] = lines;
  const objects =
    row.kind === 'TABLE'
      ? row.cells.map(({ key, count }) => ({
          ...Object.fromEntries(row.dimensions.map((d, i) => [d, key[i]])),
          people: count,
        }))
      : rows.map((line) =>
          Object.fromEntries(groups.map((group, i) => [group, COUNTED.includes(group) ? Number(line[i]) : line[i]])),
        );
  const files: Part[] = [
    { name: `${name}.csv`, content: Buffer.from(csv(lines), 'utf8') },
    { name: `${name}.jsonl`, content: Buffer.from(objects.map((one) => `${JSON.stringify(one)}\n`).join(''), 'utf8') },
  ];
  if (body.length <= MOST_IN_A_SHEET) {
    const sheet = {
      name: `${translate(locale, 'statistics.file.release')} ${row.number}`,
      head,
      rows: body.map((line) => numbered(line, row.kind === 'CUBE' ? COUNTED.length : 1)),
    };
    files.push({ name: `${name}.xlsx`, content: await xlsx([sheet]) });
  }
  if (row.kind === 'SYNTHETIC_ROWS' || row.kind === 'ANONYMOUS_ROWS')
    files.push({ name: 'ctdc.csv', content: Buffer.from(csv(ctdcLines(groups, rows)), 'utf8') });
  return files;
}
