import { readEnvelope } from './envelope.js';
import { sumOfFiles } from './files.js';
import { DamagedBackup, type Frame, parsed } from './frames.js';
import { type FilePart, FORMAT, type Head, isOurs, type Manifest, type Sealed, type TablePart } from './manifest.js';
import { Sum } from './sum.js';

/** What takes the parts of a backup as they come by: nothing (a check) or a database and a folder (a restore). */
export interface Taker {
  head?(head: Head): Promise<void>;
  beginTable?(part: TablePart): Promise<void>;
  beginFile?(part: FilePart): Promise<void>;
  data?(bytes: Buffer): Promise<void>;
  endTable?(): Promise<void>;
  endFile?(): Promise<void>;
}

export interface Checked {
  readonly manifest: Manifest;
  /** False only where no index key was given to check it with. */
  readonly origin: boolean;
}

/**
 * Reads a backup from its first to its last bit: it opens, nothing of it was changed, cut or reordered, and every table and
 * file has the rows, bytes and hash that the manifest says.
 *
 * @param index the installation's index key, which shows that the file was made by it; without it that stays open
 * @throws DamagedBackup
 */
export async function readBackup(
  file: string,
  identities: readonly string[],
  index: Buffer | undefined,
  taker: Taker = {},
): Promise<Checked> {
  let head: Head | undefined;
  let part: { readonly of: 'table' | 'file'; readonly sum: Sum; readonly name: string } | undefined;
  let sealed: Sealed | undefined;
  const seenTables: { table: string; rows: number; sha256: string }[] = [];
  let files: ReturnType<typeof sumOfFiles> | undefined;

  const take: Record<Frame['kind'], (frame: Frame) => Promise<void>> = {
    async head(frame) {
      head = parsed<Head>(frame);
      if (head.format !== FORMAT)
        throw new DamagedBackup('It was made by another version of Homeward, in another form.');
      await taker.head?.(head);
    },
    async begin(frame) {
      const begun = parsed<TablePart | FilePart>(frame);
      const isTable = 'table' in begun;
      part = { of: isTable ? 'table' : 'file', sum: new Sum(), name: isTable ? begun.table : begun.file };
      await (isTable ? taker.beginTable?.(begun) : taker.beginFile?.(begun));
    },
    async data(frame) {
      if (part?.of === 'table') part.sum.addLines(frame.bytes);
      else part?.sum.add(frame.bytes);
      await taker.data?.(frame.bytes);
    },
    async end() {
      if (!part) throw new DamagedBackup('Its parts do not fit together.');
      const { rows, bytes, sha256 } = part.sum.whole();
      if (part.of === 'table') seenTables.push({ table: part.name, rows, sha256 });
      else (files ??= sumOfFiles('folder')).add(part.name, { bytes, sha256 });
      await (part.of === 'table' ? taker.endTable?.() : taker.endFile?.());
      part = undefined;
    },
    manifest(frame) {
      sealed = parsed<Sealed>(frame);
      return Promise.resolve();
    },
  };
  for await (const frame of readEnvelope(file, identities)) {
    if (sealed || (!head && frame.kind !== 'head')) throw new DamagedBackup('Its parts do not fit together.');
    await take[frame.kind](frame);
  }
  if (!head || !sealed) throw new DamagedBackup('It ends in the middle.');
  const { manifest } = sealed;
  if (index && !isOurs(sealed, index))
    throw new DamagedBackup('It was not made by this installation, or the index key is another.');
  const said = manifest.tables.map(({ table, rows, sha256 }) => ({ table, rows, sha256 }));
  if (JSON.stringify(said) !== JSON.stringify(seenTables))
    throw new DamagedBackup('Its tables are not those of its manifest.');
  const found = (files ?? sumOfFiles(manifest.files.store)).whole();
  if (found.sha256 !== manifest.files.sha256) throw new DamagedBackup('Its files are not those of its manifest.');
  return { manifest, origin: index !== undefined };
}
