import { Injectable } from '@nestjs/common';
import { countryCodes, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { ReceptionBodyEntity } from './reception.entity.js';
import {
  type CorrectReceptionBodyInput,
  ReceptionBodyModel,
  type RegisterReceptionBodyInput,
} from './reception.models.js';

const columns = `b.id, b.name, b.kind, b.country, b.city, b.address, b.phone, b.email, b.contact, b.hours, b.offers,
  b.valid_from as "validFrom", b.valid_to as "validTo", b.source, b.version`;
const most = 500;

/** Bodies that receive people at home: dated reference data, each with where it is known from. */
@Injectable()
export class ReceptionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  list(country: string | undefined): Promise<ReceptionBodyModel[]> {
    return this.work.run((tx) =>
      read(
        tx,
        `($2::text is null or b.country = $2)`,
        [country ?? null],
        `order by b.country, b.name, b.id limit ${most}`,
      ),
    );
  }

  one(id: string): Promise<ReceptionBodyModel | null> {
    return this.work.run(async (tx) => (await read(tx, 'b.id = $2', [id]))[0] ?? null);
  }

  register(input: RegisterReceptionBodyInput): Promise<ReceptionBodyModel | Problem> {
    return this.acts.run(
      'registerReceptionBody',
      input,
      async (tx) => {
        const id = uuid();
        await tx.insert(ReceptionBodyEntity, { id, organisationId: currentActor().organisationId, ...fields(input) });
        return { id };
      },
      (tx, done) => getReceptionBody(tx, done.id),
    );
  }

  correct(input: CorrectReceptionBodyInput): Promise<ReceptionBodyModel | Problem> {
    return this.acts.run(
      'correctReceptionBody',
      input,
      async (tx) => {
        await getReceptionBody(tx, input.receptionBodyId);
        await tx.update(ReceptionBodyEntity, input.receptionBodyId, input.expectedVersion, fields(input));
        return { id: input.receptionBodyId };
      },
      (tx, done) => getReceptionBody(tx, done.id),
    );
  }
}

/** @throws RefusedError NOT_FOUND where it is none of this organisation's */
export async function getReceptionBody(tx: Tx, id: string): Promise<ReceptionBodyModel> {
  const [found] = await read(tx, 'b.id = $2', [id]);
  if (!found) throw new RefusedError('NOT_FOUND');
  return found;
}

/** @throws InvalidInputError where it receives nobody any more, or not yet */
export async function assertReceives(tx: Tx, id: string): Promise<ReceptionBodyModel> {
  const body = await getReceptionBody(tx, id);
  const today = todayIn(currentActor().timeZone);
  if (body.validFrom > today || (body.validTo !== null && body.validTo < today))
    throw new InvalidInputError([{ field: 'receptionBodyId', code: 'RECEPTION_ENDED' }]);
  return body;
}

async function read(tx: Tx, where: string, values: readonly unknown[], rest = ''): Promise<ReceptionBodyModel[]> {
  const rows = await tx.query<ReceptionBodyModel>(
    `select ${columns} from homeward.reception_bodies b where b.organisation_id = $1 and ${where} ${rest}`,
    [currentActor().organisationId, ...values],
  );
  return rows.map((row) => Object.assign(new ReceptionBodyModel(), row));
}

function fields(input: RegisterReceptionBodyInput | CorrectReceptionBodyInput): Partial<ReceptionBodyEntity> {
  const problems: FieldProblem[] = [];
  for (const field of ['name', 'source'] as const) if (input[field] === '') problems.push({ field, code: 'REQUIRED' });
  if (!(countryCodes as readonly string[]).includes(input.country))
    problems.push({ field: 'country', code: 'NOT_A_COUNTRY' });
  if (input.validTo && input.validTo < input.validFrom)
    problems.push({ field: 'validTo', code: 'ENDS_BEFORE_IT_BEGINS' });
  if (problems.length > 0) throw new InvalidInputError(problems);
  return {
    name: input.name,
    kind: input.kind,
    country: input.country,
    city: input.city ?? '',
    address: input.address ?? '',
    phone: input.phone ?? '',
    email: input.email ?? '',
    contact: input.contact ?? '',
    hours: input.hours ?? '',
    offers: input.offers ?? '',
    validFrom: input.validFrom,
    validTo: input.validTo ?? null,
    source: input.source,
  };
}
