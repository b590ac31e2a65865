import { Injectable } from '@nestjs/common';
import { type AgeBand, ageBand, type CaseState, type Sex, todayIn } from '@homeward/domain';
import { romanise } from '@homeward/domain/matching';
import { caseScope } from '../cases/case/case-gate.js';
import { initialsOf } from '../cases/person/person-facts.js';
import { currentActor } from '../platform/context/context.js';
import { at } from '../platform/db/sealed-sql.js';
import type { Tx } from '../platform/db/unit-of-work.js';
import { COUNT_CAP, decodeCursor, type Page, toPage } from '../platform/graphql/paging.js';
import type { CompoundFilter } from './compound.inputs.js';
import {
  type CompoundEventModel,
  CompoundModel,
  type CompoundOperatorModel,
  type CompoundPersonModel,
  type CompoundPositionModel,
} from './compound.models.js';

type Row = Omit<CompoundModel, 'operators' | 'history' | 'people'>;
type EventRow = Omit<CompoundEventModel, 'movedTo'> & { m_id: string | null; m_name: string; m_province: string };
interface PersonRow {
  caseId: string;
  reference: string;
  state: CaseState;
  outOn: string | null;
  nationality: string | null;
  sex: Sex;
  ageBand: AgeBand;
  p_name: string;
  p_romanised: string;
  p_birth: string | null;
}

const MOST_PEOPLE = 100;
const MOST_ON_MAP = 5_000;
const columns = `k.id, k.name, k.aliases, k.country, k.province, k.latitude, k.longitude, k.precision, k.status, k.status_since as "statusSince", k.floors,
  k.armed_group as "armedGroup", k.description, k.version, coalesce(n.held, 0) as held, coalesce(n.came_out, 0) as "cameOut"`;

@Injectable()
export class CompoundRepository {
  async page(
    tx: Tx,
    query: { filter: CompoundFilter; first: number; after: string | null; count: boolean },
  ): Promise<Page<CompoundModel>> {
    const { filter, first, after } = query;
    const values: unknown[] = [];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const where = [`k.organisation_id = ${add(currentActor().organisationId)}`];
    if (filter.statuses?.length) where.push(`k.status = any(${add(filter.statuses)}::text[])`);
    if (filter.countries?.length) where.push(`k.country = any(${add(filter.countries)}::text[])`);
    if (filter.province) where.push(`k.province ilike ${add(`%${plain(filter.province)}%`)}`);
    if (filter.text) {
      const like = add(`%${plain(filter.text)}%`);
      // Every word must sound like a word of some name: the whole key at once would be diluted by its spellings.
      const words = romanise(filter.text)
        .split(' ')
        .filter((word) => word.length > 1);
      const sounds =
        words.length > 0
          ? ` or not exists (select 1 from unnest(${add(words)}::text[]) w where word_similarity(w, k.search_key) <= 0.5)`
          : '';
      where.push(`(k.name ilike ${like} or array_to_string(k.aliases, ' ') ilike ${like}${sounds})`);
    }
    const counted = { where: [...where], values: [...values] };
    const shape = ['compounds', filter];
    const cursor = decodeCursor(after, shape);
    if (cursor) where.push(`(k.name, k.id) > (${add(cursor.key)}, ${add(cursor.id)}::uuid)`);
    // The page first and the counting after it: twenty-five compounds are counted, not all.
    const rows = await tx.query<Row>(
      `with page as (select k.* from homeward.compounds k where ${where.join(' and ')} order by k.name, k.id limit ${add(first + 1)})
       select ${columns} from page k left join homeward.compound_people((select array_agg(id) from page)) n on n.compound_id = k.id order by k.name, k.id`,
      values,
    );
    const page = toPage(
      rows,
      first,
      shape,
      (row) => row.name,
      (row) => model(row),
    );
    if (query.count) {
      const total = await tx.first<{ n: number }>(
        `select count(*)::int as n from (select 1 from homeward.compounds k where ${counted.where.join(' and ')} limit ${COUNT_CAP + 1}) x`,
        counted.values,
      );
      page.total = { value: Math.min(total?.n ?? 0, COUNT_CAP), capped: (total?.n ?? 0) > COUNT_CAP };
    }
    return page;
  }

  async map(tx: Tx): Promise<CompoundPositionModel[]> {
    return tx.query<CompoundPositionModel>(
      `with placed as (select * from homeward.compounds where organisation_id = $1 and latitude is not null order by name limit $2)
       select k.id, k.name, k.country, k.province, k.latitude, k.longitude, k.precision, k.status, coalesce(n.held, 0) as held
       from placed k left join homeward.compound_people((select array_agg(id) from placed)) n on n.compound_id = k.id order by k.name, k.id`,
      [currentActor().organisationId, MOST_ON_MAP],
    );
  }

  async one(tx: Tx, id: string): Promise<CompoundModel | undefined> {
    const row = await tx.first<Row>(
      `select ${columns} from homeward.compounds k left join homeward.compound_people(array[$1::uuid]) n on n.compound_id = k.id where k.id = $1 and k.organisation_id = $2`,
      [id, currentActor().organisationId],
    );
    if (!row) return undefined;
    const operators = await tx.query<CompoundOperatorModel>(
      `select id, kind, name, note, ended_at as "endedAt", version from homeward.compound_operators where compound_id = $1 order by ended_at is not null, kind, name`,
      [id],
    );
    const history = await tx.query<EventRow>(
      `select e.id, e.status, e.happened_on as "happenedOn", e.source, e.note, e.recorded_at as "recordedAt", u.display_name as "recordedBy", m.id as m_id, m.name as m_name, m.province as m_province
       from homeward.compound_events e left join homeward.users u on u.id = e.recorded_by left join homeward.compounds m on m.id = e.moved_to
       where e.compound_id = $1 order by e.recorded_at desc, e.id desc limit 200`,
      [id],
    );
    return Object.assign(model(row), {
      operators,
      history: history.map(({ m_id, m_name, m_province, ...event }) => ({
        ...event,
        movedTo: m_id ? { id: m_id, name: m_name, province: m_province } : null,
      })),
      people: await this.people(tx, id),
    });
  }

  /** Cases within the actor's own scope that name this compound as the last one, those still held first. */
  private async people(tx: Tx, id: string): Promise<CompoundPersonModel[]> {
    const values: unknown[] = [id];
    const scope = caseScope(currentActor(), 'case.read', (value) => `$${values.push(value)}`);
    const rows = await tx.queryForInitials<PersonRow>(
      `select c.id as "caseId", c.reference, c.state, c.out_on as "outOn", c.nationality, c.sex, c.age_band as "ageBand", ${at('persons.name', 'p')} as p_name, ${at('persons.romanised_name', 'p')} as p_romanised, ${at('persons.birth', 'p')} as p_birth
       from homeward.cases c join homeward.persons p on p.id = c.person_id
       where c.compound_id = $1 and c.state not in ('DUPLICATE', 'UNVERIFIABLE') and ${scope}
       order by c.out_on is not null, c.opened_at desc, c.id desc limit ${MOST_PEOPLE}`,
      values,
    );
    return rows.map(({ p_name, p_romanised, p_birth, ...row }) => ({
      ...row,
      initials: initialsOf(p_romanised, p_name),
      ageBand: p_birth ? ageBand(p_birth, todayIn()) : row.ageBand,
    }));
  }
}

const plain = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
const model = (row: Row): CompoundModel =>
  Object.assign(new CompoundModel(), row, { operators: [], history: [], people: [] });
