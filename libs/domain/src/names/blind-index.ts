import { createHmac } from 'node:crypto';
import { passportKey, phoneKey } from './match-score.js';

/**
 * Tokens fall into this many values. Measured over 100,000 people (docs/adr/0040): 41,000 tokens of names, dates and papers
 * are ten to a value, and of a thousand hard rows five fewer are found than with whole HMACs; with half as many values
 * eleven fewer.
 */
export const TOKEN_VALUES = 4096;

const DOMAIN = 'homeward find v1';

/**
 * What the database holds in place of names, numbers and dates. Keyed by the index key and by organisation, so that two
 * organisations in one database cannot be compared. Tokens are cut short to fall together; numbers (papers, phones,
 * wallets) are whole, because whoever has one of them must not get ten people.
 */
export class BlindIndex {
  private readonly keys = new Map<string, Buffer>();
  private readonly known: Map<string, number> | undefined;

  /** `keeps`: remembers tokens it has seen, for filling a database with fictional people. Never where names are real. */
  constructor(
    private readonly indexKey: Buffer,
    options: { readonly keeps?: boolean } = {},
  ) {
    this.known = options.keeps ? new Map() : undefined;
  }

  /** 0 to TOKEN_VALUES - 1. */
  value(organisationId: string, token: string): number {
    const place = this.known ? `${organisationId} ${token}` : '';
    const before = this.known?.get(place);
    if (before !== undefined) return before;
    const value = this.digest(organisationId, `token ${token}`).readUInt16BE(0) % TOKEN_VALUES;
    this.known?.set(place, value);
    return value;
  }

  values(organisationId: string, tokens: readonly string[]): number[] {
    return [...new Set(tokens.map((token) => this.value(organisationId, token)))].sort((a, b) => a - b);
  }

  /** A whole HMAC in base64url; `kind` keeps a phone from meeting a document with the same digits. */
  mark(organisationId: string, kind: string, text: string): string {
    return this.digest(organisationId, `mark ${kind} ${text}`).toString('base64url');
  }

  /** A document by its number, a phone by its last eight and last six digits: the ends that somebody reads out. */
  marks(organisationId: string, numbers: { documents: readonly string[]; phones: readonly string[] }): string[] {
    const out = new Set<string>();
    for (const document of numbers.documents) {
      const key = passportKey(document);
      if (key.length > 3) out.add(this.mark(organisationId, 'document', key));
    }
    for (const phone of numbers.phones) {
      // Six digits are too few to be compared as a number, and enough to be looked for.
      const end = phoneKey(phone) || phone.replace(/\D/g, '');
      if (end.length < 6) continue;
      if (end.length === 8) out.add(this.mark(organisationId, 'phone8', end));
      out.add(this.mark(organisationId, 'phone6', end.slice(-6)));
    }
    return [...out];
  }

  private digest(organisationId: string, text: string): Buffer {
    let key = this.keys.get(organisationId);
    if (!key) {
      key = createHmac('sha256', this.indexKey).update(`${DOMAIN}\n${organisationId}`).digest();
      this.keys.set(organisationId, key);
    }
    return createHmac('sha256', key).update(text).digest();
  }
}
