import { Injectable } from '@nestjs/common';
import { countryCodes, detentionKinds } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CustodyPlaceAddressEntity, CustodyPlaceEntity, CustodyPlaceOpeningEntity } from './place.entities.js';
import type {
  CorrectCustodyPlaceInput,
  CustodyPlaceAddressModel,
  CustodyPlaceFields,
  CustodyPlaceModel,
  CustodyPlacePeopleModel,
  CustodyPlacesModel,
  OpenCustodyPlaceAddressInput,
  RegisterCustodyPlaceInput,
} from './place.models.js';
import { peopleAt, readPlace, readPlaces } from './place.reader.js';

const MOST_BEDS = 10_000;

/** Where people are brought. The name is for whoever works with them; the address is sealed. */
@Injectable()
export class CustodyPlaceService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  places(closed: boolean): Promise<CustodyPlacesModel> {
    return this.work.run(async (tx) => ({
      places: await readPlaces(tx, closed ? 'true' : '(p.closed_on is null or p.closed_on > current_date)', []),
      expected: await expected(tx),
    }));
  }

  place(id: string): Promise<CustodyPlacePeopleModel | null> {
    return this.work.run(async (tx) => {
      const [place] = await readPlaces(tx, 'p.id = $2', [id]);
      if (!place) return null;
      const people = await peopleAt(tx, id);
      return { place, people, others: Math.max(0, place.people - people.length) };
    });
  }

  register(input: RegisterCustodyPlaceInput): Promise<CustodyPlaceModel | Problem> {
    return this.acts.run(
      'registerCustodyPlace',
      input,
      async (tx) => {
        const id = uuid();
        await tx.insert(CustodyPlaceEntity, { id, organisationId: currentActor().organisationId, ...fields(input) });
        await keepAddress(tx, id, input.address);
        return { id };
      },
      (tx, done) => readPlace(tx, done.id),
    );
  }

  correct(input: CorrectCustodyPlaceInput): Promise<CustodyPlaceModel | Problem> {
    return this.acts.run(
      'correctCustodyPlace',
      input,
      async (tx) => {
        const { id } = await readPlace(tx, input.placeId);
        await tx.update(CustodyPlaceEntity, id, input.expectedVersion, { ...fields(input), updatedAt: new Date() });
        await keepAddress(tx, id, input.address);
        return { id };
      },
      (tx, done) => readPlace(tx, done.id),
    );
  }

  /** The reason is kept, and row-level security opens the address for it, for this sitting and this place alone. */
  openAddress(input: OpenCustodyPlaceAddressInput): Promise<CustodyPlaceAddressModel | Problem> {
    return this.acts.run(
      'openCustodyPlaceAddress',
      input,
      async (tx) => {
        const { id: placeId } = await readPlace(tx, input.placeId);
        const { reason } = input;
        if (reason === '') throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
        const { organisationId, userId, sessionId } = currentActor();
        await tx.insert(CustodyPlaceOpeningEntity, { id: uuid(), organisationId, placeId, userId, sessionId, reason });
        return { id: placeId };
      },
      async (tx, { id }) => {
        const row = await tx.first<{ address: string; recordedAt: Date; u_id: string | null; u_name: string }>(
          `select ${at('custody_place_addresses.address', 'a')} as address, a.recorded_at as "recordedAt", u.id as u_id, u.display_name as u_name
           from homeward.custody_place_addresses a left join homeward.users u on u.id = a.recorded_by
           where a.place_id = $1 order by a.recorded_at desc, a.id desc limit 1`,
          [id],
        );
        await tx.note('read', 'custody_place_addresses', {
          rowId: id,
          columns: ['address'],
          detail: { sealed: true, reason: true },
        });
        return {
          placeId: id,
          address: row?.address ?? null,
          recordedAt: row?.recordedAt ?? null,
          recordedBy: row?.u_id ? { id: row.u_id, displayName: row.u_name } : null,
        };
      },
    );
  }
}

/** Of operations within reach that are ahead: who is on the roster without an outcome, or the number that was planned for. */
async function expected(tx: Tx): Promise<number> {
  const row = await tx.first<{ people: number }>(
    `select coalesce(sum(greatest(
       (select count(*) from homeward.roster_entries e where e.operation_id = o.id and e.outcome = 'EXPECTED' and e.case_id is null),
       case when o.state = 'PLANNED' then coalesce(o.expected_count, 0) else 0 end)), 0)::int as people
     from homeward.operations o where o.state in ('PLANNED', 'UNDER_WAY')`,
  );
  return row?.people ?? 0;
}

async function keepAddress(tx: Tx, placeId: string, address: string | null | undefined): Promise<void> {
  if (!address) return;
  const { organisationId, userId } = currentActor();
  await tx.insert(CustodyPlaceAddressEntity, { id: uuid(), organisationId, placeId, address, recordedBy: userId });
}

function fields(input: CustodyPlaceFields): Partial<CustodyPlaceEntity> {
  const problems: FieldProblem[] = [];
  if (input.name === '') problems.push({ field: 'name', code: 'REQUIRED' });
  if (!countryCodes.includes(input.country as never)) problems.push({ field: 'country', code: 'NOT_A_COUNTRY' });
  for (const field of ['bedsWomen', 'bedsMen', 'bedsFamily'] as const) {
    const beds = input[field] ?? 0;
    if (beds < 0 || beds > MOST_BEDS) problems.push({ field, code: 'BEDS_OUT_OF_RANGE', params: { most: MOST_BEDS } });
  }
  problems.push(...positionProblems(input));
  if (problems.length > 0) throw new InvalidInputError(problems);
  return {
    kind: input.kind,
    name: input.name,
    country: input.country,
    province: input.province ?? '',
    latitude: input.latitude ?? null,
    longitude: input.longitude ?? null,
    phone: input.phone ?? '',
    answers: input.answers ?? '',
    visits: input.visits ?? '',
    lawyerAccess: input.lawyerAccess ?? null,
    missionAccess: input.missionAccess ?? null,
    ngoAccess: input.ngoAccess ?? null,
    dangers: input.dangers ?? '',
    bedsWomen: input.bedsWomen ?? null,
    bedsMen: input.bedsMen ?? null,
    bedsFamily: input.bedsFamily ?? null,
    closedOn: input.closedOn ?? null,
  };
}

/** Where a house stands that hides people is kept nowhere on a map: only police and immigration have a position. */
function positionProblems({ kind, latitude = null, longitude = null }: CustodyPlaceFields): FieldProblem[] {
  if (latitude === null && longitude === null) return [];
  if (!detentionKinds.includes(kind)) return [{ field: 'latitude', code: 'NO_POSITION_OF_SHELTERS' }];
  if (latitude === null || longitude === null)
    return [{ field: latitude === null ? 'latitude' : 'longitude', code: 'BOTH_OR_NONE' }];
  const problems: FieldProblem[] = [];
  if (!(Math.abs(latitude) <= 90)) problems.push({ field: 'latitude', code: 'NOT_A_POSITION' });
  if (!(Math.abs(longitude) <= 180)) problems.push({ field: 'longitude', code: 'NOT_A_POSITION' });
  return problems;
}
