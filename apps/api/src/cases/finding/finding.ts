import { Injectable } from '@nestjs/common';
import type { CaseState, Sex } from '@homeward/domain';
import { askedTokens, birthEvidence, type PersonFacts, passportKey, searchCloseness } from '@homeward/domain/matching';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { at } from '../../platform/db/sealed-sql.js';
import { statementName } from '../../platform/db/statement-name.js';
import { caseScope } from '../case/case-gate.js';
import { marksOf } from '../people-around/marks.js';
import { distinct } from '../person/person-facts.js';
import { Filing } from './filing.js';
import { searchWords, type SearchWords } from './search-words.js';

/** A case whose person may be meant. Names and numbers are opened here and go no further than the ranking. */
export interface MatchRow {
  /** Which of the rows asked for, from 1. */
  readonly asked: number;
  /** A paper of one of the person's cases has the number that was asked for. */
  readonly by_paper: boolean;
  readonly case_id: string;
  readonly reference: string;
  readonly state: CaseState;
  readonly team_id: string;
  readonly assigned_to: string | null;
  readonly person_id: string;
  readonly name: string;
  readonly romanised_name: string;
  readonly aliases: string[];
  readonly sex: Sex;
  readonly birth: string | null;
  readonly birth_estimated: boolean;
  readonly nationalities: string[];
  readonly document_number: string;
  readonly phone: string;
}

const findable = ['name', 'romanised_name', 'aliases', 'birth', 'birth_estimated', 'document_number', 'phone'] as const;
type Findable = (typeof findable)[number];
const opened = (columns: readonly Findable[], alias: string): string =>
  columns.map((column) => `${at(`persons.${column}`, alias)} as ${column}`).join(', ');

/** Only what was asked for is opened. */
type Opened = Partial<Pick<MatchRow, Findable>> & { readonly person_id: string };

/** What a text of a search box means: persons, likeliest first, and cases by their reference. */
export interface Found {
  readonly persons: readonly string[];
  readonly cases: readonly string[];
}

/** Rows of the index that one question may visit: for possible matches, for a search box, for one row of many. */
const READS = 30_000;
const READS_OF_BOX = 16_000;
const READS_OF_MANY = 6_000;
/** Candidates that are opened and compared. A hundred held 98 of 100 hard rows among 100,000 people; see the bar. */
const OPENED = 100;
/** Likeliest of the organisation, before the actor's scope is applied. */
const OF_ALL = 1_000;
/** Whoever reaches no more persons than this finds among these only. */
const FEW = 2_000;
/** Entries around people that are opened and compared: one name stands in many cases. */
const MOST_AROUND = 500;
/** Nearness of a name that a search box shows. */
const SHOWN_AT = 0.7;
/** Cases by a part of their reference, newest first. */
const MOST_REFERENCES = 2_000;

@Injectable()
export class Finding {
  constructor(private readonly filing: Filing) {}

  /** Candidates of the whole organisation for one row or many, never of a restricted case. */
  matches(tx: Tx, asked: readonly PersonFacts[], most = OPENED): Promise<MatchRow[]> {
    const questions = asked.map((facts) => this.filing.question(askedTokens(facts), facts));
    return tx.query<MatchRow>(
      `select m.asked, m.by_paper, m.case_id, m.reference, m.state, m.team_id, m.assigned_to, (m.person).id as person_id, (m.person).sex as sex,
         (m.person).nationalities as nationalities, ${opened(findable, '(m.person)')}
       from homeward.match_candidates($1::text[], $2::text[], $3::text[], $4::real, $5::int) m order by m.asked, m.rank desc`,
      [
        questions.map(({ tokens }) => tokens),
        questions.map(({ weights }) => weights),
        questions.map(({ marks }) => marks),
        asked.length > 1 ? READS_OF_MANY : READS,
        most,
      ],
      'match_candidates',
    );
  }

  /** Whom and what these words may mean among the cases within reach. */
  async meant(tx: Tx, text: string): Promise<Found> {
    return { persons: await this.persons(tx, text), cases: await this.references(tx, text) };
  }

  /** A reference is one word with a number in it. */
  private async references(tx: Tx, text: string): Promise<string[]> {
    const word = text.trim();
    if (!/^(?=.*\d)\S{2,}$/.test(word)) return [];
    const rows = await tx.query<{ id: string }>(
      `select r.id from homeward.cases_by_reference($1, ${MOST_REFERENCES}) r`,
      [`%${word.replace(/[\\%_]/g, '\\$&')}%`],
      'cases_by_reference',
    );
    return rows.map(({ id }) => id);
  }

  /** Persons of the cases within reach whom these words may mean, likeliest first; looked up, opened, compared. */
  private async persons(tx: Tx, text: string): Promise<string[]> {
    const words = searchWords(text);
    const births = words.births.map((date) => ({ date, estimated: false }));
    if (!words.name && !words.digits && !words.document && !births.some(({ date }) => date.length === 10)) return [];
    const tokens = [
      ...(words.name ? askedTokens({ names: [words.name] }, { typing: true }) : []),
      ...births.flatMap((birth) => askedTokens({ names: [], birth })),
      ...(words.document ? askedTokens({ names: [], passports: [words.document] }) : []),
    ];
    const {
      tokens: values,
      weights,
      marks,
    } = this.filing.question(tokens, {
      passports: words.document ? [words.document] : [],
      phones: words.digits ? [words.digits] : [],
    });
    const params: unknown[] = [values, weights, marks];
    const add = (value: unknown): string => `$${params.push(value)}`;
    const scope = caseScope(currentActor(), 'case.read', add);
    const few = await this.few(tx);
    const found = few
      ? `homeward.find_among(${add(few)}::uuid[], $1::smallint[], $2::real[], $3::text[], ${OPENED})`
      : `homeward.find_persons($1::smallint[], $2::real[], $3::text[], ${READS_OF_BOX}, ${OF_ALL})`;
    const columns = [
      ...(words.name ? (['name', 'romanised_name', 'aliases'] as const) : []),
      ...(words.births.length > 0 ? (['birth', 'birth_estimated'] as const) : []),
      ...(words.document ? (['document_number'] as const) : []),
      ...(words.digits ? (['phone'] as const) : []),
    ];
    const rows = await tx.query<Opened>(
      `select f.person_id, ${opened(columns, 'p')}
       from (select s.person_id, s.rank from ${found} s
         where exists (select 1 from homeward.cases c where c.person_id = s.person_id and ${scope}) order by s.rank desc limit ${OPENED}) f
       join homeward.persons p on p.id = f.person_id order by f.rank desc`,
      params,
      statementName('persons', `${found} ${columns.join()} ${scope}`),
    );
    const near = rows
      .map((row) => ({ id: row.person_id, worth: worthOf(words, row) }))
      .filter(({ worth }) => worth >= SHOWN_AT)
      .sort((a, b) => b.worth - a.worth)
      .map(({ id }) => id);
    return words.document ? distinct([...(await this.byPapers(tx, marks)), ...near]) : near;
  }

  /** Persons of whom a paper with this number stands in a case whose papers the actor may read. */
  private async byPapers(tx: Tx, marks: string): Promise<string[]> {
    const values: unknown[] = [marks];
    const scope = caseScope(currentActor(), 'identityDocument.read', (value) => `$${values.push(value)}`);
    const rows = await tx.query<{ person_id: string }>(
      `select c.person_id from homeward.papers_alike($1::text[]) s join homeward.identity_documents d on d.id = s.id
       join homeward.cases c on c.id = d.case_id where d.removed_at is null and ${scope} limit ${OPENED}`,
      values,
      statementName('papers', scope),
    );
    return rows.map(({ person_id }) => person_id);
  }

  /** Entries around the persons of cases within reach: by name, or by a phone or wallet that is the same. */
  async around(tx: Tx, text: string): Promise<string[]> {
    const said = { kind: 'OTHER', party: 'PERSON', name: '', aliases: [], phones: [text], wallets: [text] } as const;
    const { tokens, weights } = this.filing.question(askedTokens({ names: [text] }, { typing: true }), {});
    const values: unknown[] = [tokens, weights, this.filing.around(marksOf(said))];
    const scope = caseScope(currentActor(), 'peopleAround.read', (value) => `$${values.push(value)}`);
    const rows = await tx.query<{ id: string; name: string; aliases: string[]; marked: boolean }>(
      `select p.id, ${at('people_around.name', 'p')} as name, ${at('people_around.aliases', 'p')} as aliases, f.rank is null as marked
       from (select s.id, s.rank from homeward.find_people_around($1::smallint[], $2::real[], ${OF_ALL}) s
         union all select s.id, null from homeward.people_alike($3::text[]) s) f
       join homeward.people_around p on p.id = f.id join homeward.cases c on c.id = p.case_id
       where p.removed_at is null and ${scope} order by f.rank desc nulls first limit ${MOST_AROUND}`,
      values,
    );
    const meant = rows.filter(
      ({ marked, name, aliases }) => marked || searchCloseness(text, [name, ...aliases]) >= SHOWN_AT,
    );
    return distinct(meant.map(({ id }) => id));
  }

  /** The persons within reach where these are few. */
  private async few(tx: Tx): Promise<string[] | undefined> {
    const values: unknown[] = [];
    const scope = caseScope(currentActor(), 'case.read', (value) => `$${values.push(value)}`);
    const rows = await tx.query<{ person_id: string }>(
      `select c.person_id from homeward.cases c where ${scope} limit ${FEW + 1}`,
      values,
      statementName('few', scope),
    );
    return rows.length > FEW ? undefined : distinct(rows.map(({ person_id }) => person_id));
  }
}

/** A number that is its own says all; a name as near as it is, and a birth date that was typed moves it up or out. */
function worthOf(words: SearchWords, row: Opened): number {
  if (words.document && row.document_number && passportKey(words.document) === passportKey(row.document_number))
    return 2;
  if (words.digits && row.phone?.replace(/\D/g, '').endsWith(words.digits)) return 2;
  const known = row.birth ? { date: row.birth, estimated: row.birth_estimated ?? false } : undefined;
  const evidence = words.births.map((date) => birthEvidence({ date, estimated: false }, known)?.[0] ?? 0);
  const born = evidence.length > 0 ? Math.max(...evidence) : 0;
  if (!words.name) return born >= 4 ? 1 + born / 10 : 0;
  const near = searchCloseness(
    words.name,
    distinct([row.name ?? '', row.romanised_name ?? '', ...(row.aliases ?? [])]),
  );
  return near < SHOWN_AT ? 0 : near + born / 20;
}
