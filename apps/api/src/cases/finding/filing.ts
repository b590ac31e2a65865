import { Inject, Injectable } from '@nestjs/common';
import { type AskedToken, BlindIndex, filedTokens, type PersonFacts, phonesIn } from '@homeward/domain/matching';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { distinct } from '../person/person-facts.js';

/** What somebody is found by. */
export interface Filed {
  readonly id: string;
  readonly names: readonly string[];
  readonly birth: string | null;
  readonly birthEstimated: boolean;
  readonly documentNumber: string;
  readonly phone: string;
}

/** Two columns of the index: truncated HMACs and whole ones. */
export interface Blind {
  readonly tokens: number[];
  readonly marks: string[];
}

/** What is asked for, as functions of the database take it: lists as text, because each row has a number of its own. */
export interface BlindQuestion {
  readonly tokens: string;
  readonly weights: string;
  readonly marks: string;
}

/** The one place where names become what the database may know of them. */
@Injectable()
export class Filing {
  private readonly index: BlindIndex;

  constructor(@Inject(CONFIG) config: Config) {
    this.index = new BlindIndex(config.keys.index);
  }

  /** Files people whom this transaction wrote, or files them anew. Call after every change of what they are found by. */
  async file(tx: Tx, people: readonly Filed[]): Promise<void> {
    if (people.length === 0) return;
    const blind = people.map((one) => this.blind(one));
    await tx.execute(`select homeward.file_persons($1::uuid[], $2::text[], $3::text[])`, [
      people.map(({ id }) => id),
      blind.map(({ tokens }) => literal(tokens)),
      blind.map(({ marks }) => literal(marks)),
    ]);
  }

  blind({ names, birth, birthEstimated, documentNumber, phone }: Omit<Filed, 'id'>): Blind {
    return blindOf(this.index, currentActor().organisationId, { names, birth, birthEstimated, documentNumber, phone });
  }

  /** Tokens of a name alone. */
  tokens(names: readonly string[]): number[] {
    return this.index.values(currentActor().organisationId, filedTokens({ names: distinct(names) }));
  }

  /** The mark of a paper's number, as that of the person's own has it. */
  document(number: string): string[] {
    return documentMarks(this.index, currentActor().organisationId, number);
  }

  /** The marks of the numbers by which whoever asked for help can be reached. */
  requester(contact: string): string[] {
    return requesterMarks(this.index, currentActor().organisationId, contact);
  }

  /** What a number that was typed is looked for by: its last eight figures, or the last six of fewer. Undefined: too short. */
  askedPhone(text: string): string | undefined {
    const [phone] = phonesIn(text);
    return phone && this.index.marks(currentActor().organisationId, { documents: [], phones: [phone] })[0];
  }

  /** The marks of an entry around a person: "PHONE 85512345" becomes "PHONE " and a whole HMAC. */
  around(marks: readonly string[]): string[] {
    return blindMarks(this.index, currentActor().organisationId, marks);
  }

  question(asked: readonly AskedToken[], facts: Pick<PersonFacts, 'passports' | 'phones'>): BlindQuestion {
    const { organisationId } = currentActor();
    const weights = new Map<number, number>();
    for (const { token, weight } of asked) {
      const value = this.index.value(organisationId, token);
      weights.set(value, Math.max(weights.get(value) ?? 0, weight));
    }
    const numbers = { documents: facts.passports ?? [], phones: facts.phones ?? [] };
    return {
      tokens: literal([...weights.keys()]),
      weights: literal([...weights.values()]),
      marks: literal(this.index.marks(organisationId, numbers)),
    };
  }
}

export const literal = (list: readonly (string | number)[]): string => `{${list.join(',')}}`;

export function blindOf(index: BlindIndex, organisationId: string, person: Omit<Filed, 'id'>): Blind {
  const { birth, birthEstimated, documentNumber, phone } = person;
  const names = distinct(person.names);
  const facts = {
    names,
    ...(birth ? { birth: { date: birth, estimated: birthEstimated } } : {}),
    passports: documentNumber ? [documentNumber] : [],
  };
  return {
    tokens: index.values(organisationId, filedTokens(facts)),
    marks: index.marks(organisationId, { documents: facts.passports, phones: phone ? [phone] : [] }),
  };
}

/** "-" where a number is too short to be found by: it was looked at, and need not be again. */
export function documentMarks(index: BlindIndex, organisationId: string, number: string): string[] {
  if (number === '') return [];
  const marks = index.marks(organisationId, { documents: [number], phones: [] });
  return marks.length > 0 ? marks : ['-'];
}

/** "-" where there is no number in it: it was looked at, and need not be again. */
export function requesterMarks(index: BlindIndex, organisationId: string, contact: string): string[] {
  if (contact === '') return [];
  const marks = index.marks(organisationId, { documents: [], phones: phonesIn(contact) });
  return marks.length > 0 ? marks : ['-'];
}

export const blindMarks = (index: BlindIndex, organisationId: string, marks: readonly string[]): string[] =>
  marks.map((mark) => {
    const kind = mark.slice(0, mark.indexOf(' '));
    return `${kind} ${index.mark(organisationId, `around ${kind}`, mark.slice(kind.length + 1))}`;
  });
