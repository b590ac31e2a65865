import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

/**
 * A sealed value: U+0001, "s1.", then in base64url the id of its subject (whose data key it is under), a nonce, AES-256-GCM
 * of the padded value, the tag. No input of the API may hold U+0001, so no text of a user can be taken for one.
 *
 * The additional data is table, column, row and subject: a value that was moved to another place does not open there. The
 * place does not travel in the value. It is said by whoever reads it, from the row that it was read from
 * (`homeward.at('persons.name', p.id, p.name)`).
 */
export interface Place {
  /** "persons.name" */
  readonly column: string;
  /** Id of the row. */
  readonly row: string;
}

export type Sealable = string | number | boolean | object;

/** Something that should open and does not: altered, moved, cut, or sealed under another key. Never shown to a user. */
export class SealError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SealError';
  }
}

/** No text of a user begins with it: no input of the API takes a control character. */
const FIRST = '\u0001';
export const MARK = `${FIRST}s1.`;
/** What homeward.at() puts before a value: "<first>@persons.name@<row id>@<value>". */
const PLACED = `${FIRST}@`;
const NONCE = 12;
const TAG = 16;
/** Lengths are told in steps of this many bytes only: Li and Sokunthea look alike. */
const BLOCK = 16;
const TEXT = 0x74;
const JSON_VALUE = 0x6a;
const END = 0x80;

export const newDataKey = (): Buffer => randomBytes(32);
/** Held as a key object: OpenSSL prepares it once. */
export const dataKey = (bytes: Buffer): KeyObject => createSecretKey(bytes);

/** Empty texts and lists stay empty: that a field holds nothing is no secret, and `<> ''` goes on working. */
export function seal(key: KeyObject, subject: string, place: Place, value: Sealable): string {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return '';
  const plain = pad(value);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(additional(subject, place));
  const sealed = Buffer.concat([idBytes(subject), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return MARK + sealed.toString('base64url');
}

/** @throws SealError when anything about it is not as it was sealed */
export function open(key: KeyObject, text: string, place: Place): Sealable {
  const written = text.slice(MARK.length);
  const bytes = Buffer.from(written, 'base64url');
  if (bytes.length < 16 + NONCE + TAG + BLOCK) throw new SealError(`A value of ${place.column} is cut off.`);
  // Node passes over letters that are none of base64url, and over the last letter's spare bits.
  if (bytes.toString('base64url') !== written) throw new SealError(`A value of ${place.column} was altered.`);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(16, 16 + NONCE), { authTagLength: TAG });
  decipher.setAAD(additional(idText(bytes), place));
  decipher.setAuthTag(bytes.subarray(-TAG));
  let plain: Buffer;
  try {
    plain = Buffer.concat([decipher.update(bytes.subarray(16 + NONCE, -TAG)), decipher.final()]);
  } catch {
    throw new SealError(`A value of ${place.column} does not open: it was altered, or moved from another row.`);
  }
  const end = plain.lastIndexOf(END);
  const body = plain.toString('utf8', 1, end);
  return plain[0] === TEXT ? body : (JSON.parse(body) as Sealable);
}

/** Whose data key a sealed value is under. @throws SealError when it does not say so */
export function subjectOf(text: string): string {
  const bytes = Buffer.from(text.slice(MARK.length, MARK.length + 22), 'base64url');
  if (bytes.length < 16) throw new SealError('A sealed value names no subject: it was altered or cut off.');
  return idText(bytes);
}

export const isSealed = (value: string): boolean => value.startsWith(MARK);
export const isOfSealedColumn = (value: string): boolean => value.charCodeAt(0) === 1;

/**
 * What a statement said of a value that it read. The place stands before the value, so that nothing that is stored can
 * pretend to be from elsewhere, or to be a plain text.
 */
export function placeOf(read: string): Place & { readonly text: string } {
  const [column, row, ...text] = read.startsWith(PLACED) ? read.slice(PLACED.length).split('@') : [];
  if (!column || !row)
    throw new SealError(
      "A sealed value was read without its place. Read it as homeward.at('table.column', id, column).",
    );
  return { column, row, text: text.join('@') };
}

function pad(value: Sealable): Buffer {
  const body = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value), 'utf8');
  const plain = Buffer.alloc(Math.ceil((body.length + 2) / BLOCK) * BLOCK);
  plain[0] = typeof value === 'string' ? TEXT : JSON_VALUE;
  body.copy(plain, 1);
  plain[body.length + 1] = END;
  return plain;
}

const additional = (subject: string, { column, row }: Place): Buffer => Buffer.from(`${column}\n${row}\n${subject}`);
const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

function idText(bytes: Buffer): string {
  const hex = bytes.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
