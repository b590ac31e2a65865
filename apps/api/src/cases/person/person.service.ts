import { Injectable } from '@nestjs/common';
import { ageBand, todayIn } from '@homeward/domain';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { at } from '../../platform/db/sealed-sql.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../case/case-gate.js';
import type { CaseModel } from '../case/case.models.js';
import { CaseService } from '../case/case.service.js';
import { Filing } from '../finding/filing.js';
import { tell } from '../timeline/timeline.js';
import { distinct, documentAsKept, personProblems, phoneAsKept, romanisedFor } from './person-facts.js';
import { PersonEntity } from './person.entity.js';
import type { CorrectPersonInput } from './person.inputs.js';

const MOST_LANGUAGES = 8;

@Injectable()
export class PersonService {
  constructor(
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly cases: CaseService,
    private readonly filing: Filing,
  ) {}

  correct(input: CorrectPersonInput): Promise<CaseModel | Problem> {
    return this.acts.run(
      'correctPerson',
      input,
      async (tx) => {
        const { id, personId } = await this.gate.open(tx, 'person.correct', input.caseId);
        const problems = personProblems(Object.assign({}, input, input.name === null ? { name: '' } : {}));
        if ((input.languages?.length ?? 0) > MOST_LANGUAGES)
          problems.push({ field: 'languages', code: 'TOO_MANY', params: { most: MOST_LANGUAGES } });
        if (problems.length > 0) throw new InvalidInputError(problems);
        const was = await stored(tx, personId);
        const said = patchOf(input);
        const fields = Object.keys(said);
        if (fields.length === 0) throw new RefusedError('NOTHING_TO_CHANGE');
        const becomes = { ...was, ...said };
        if ('name' in said || 'romanisedName' in said)
          becomes.romanisedName = romanisedFor(
            becomes.name,
            said.romanisedName ?? ('name' in said ? '' : was.romanisedName),
          );
        await tx.update(PersonEntity, personId, input.expectedVersion, {
          ...said,
          // Sealed anew it would look changed, to the log and in a conflict.
          ...(becomes.romanisedName === was.romanisedName ? {} : { romanisedName: becomes.romanisedName }),
        });
        const names = [becomes.name, becomes.romanisedName, ...becomes.aliases];
        await this.filing.file(tx, [{ ...becomes, id: personId, names }]);
        // The case carries copies for its lists; every case of the person that the actor may change follows.
        await tx.execute(
          `update homeward.cases set nationality = $2, sex = $3, age_band = $4, version = version + 1, updated_at = now()
           where person_id = $1 and (nationality is distinct from $2 or sex <> $3 or age_band <> $4)`,
          [
            personId,
            becomes.nationalities[0] ?? null,
            becomes.sex,
            ageBand(becomes.birth, todayIn(currentActor().timeZone)),
          ],
        );
        // Names of fields and never their values: the timeline is open to more people than the person's papers.
        await tell(tx, {
          caseId: id,
          kind: 'PERSON_CORRECTED',
          reason: input.reason,
          data: { fields: fields.join(',') },
        });
        return { id };
      },
      (tx, done) => this.cases.show(tx, done.id, true),
    );
  }
}

type Kept = Pick<
  PersonEntity,
  | 'name'
  | 'romanisedName'
  | 'aliases'
  | 'sex'
  | 'birth'
  | 'birthEstimated'
  | 'nationalities'
  | 'documentNumber'
  | 'phone'
>;

async function stored(tx: Tx, personId: string): Promise<Kept> {
  const row = await tx.first<Kept>(
    `select ${at('persons.name', 'p')} as name, ${at('persons.romanised_name', 'p')} as "romanisedName", ${at('persons.aliases', 'p')} as aliases,
       p.sex, ${at('persons.birth', 'p')} as birth, ${at('persons.birth_estimated', 'p')} as "birthEstimated", p.nationalities,
       ${at('persons.document_number', 'p')} as "documentNumber", ${at('persons.phone', 'p')} as phone from homeward.persons p where p.id = $1`,
    [personId],
  );
  if (!row) throw new RefusedError('NOT_FOUND');
  return row;
}

/** Only what was said: an absent field is no correction, a null one clears. */
function patchOf(input: CorrectPersonInput): Partial<PersonEntity> {
  const patch: Partial<PersonEntity> = {};
  if (input.name) patch.name = input.name;
  if (input.romanisedName !== undefined) patch.romanisedName = input.romanisedName ?? '';
  if (input.familyName !== undefined) patch.familyName = input.familyName ?? '';
  if (input.givenName !== undefined) patch.givenName = input.givenName ?? '';
  if (input.aliases !== undefined) patch.aliases = distinct(input.aliases ?? []);
  if (input.sex !== undefined) patch.sex = input.sex ?? 'UNKNOWN';
  if (input.gender !== undefined) patch.gender = input.gender;
  if (input.birth !== undefined) patch.birth = input.birth;
  if (input.birthEstimated !== undefined) patch.birthEstimated = input.birthEstimated ?? false;
  if (input.nationalities !== undefined) patch.nationalities = distinct(input.nationalities ?? []);
  if (input.stateless !== undefined) patch.stateless = input.stateless ?? false;
  if (input.languages !== undefined) patch.languages = distinct(input.languages ?? []);
  if (input.documentNumber !== undefined) patch.documentNumber = documentAsKept(input.documentNumber ?? '');
  if (input.documentCountry !== undefined) patch.documentCountry = input.documentCountry;
  if (input.phone !== undefined) patch.phone = phoneAsKept(input.phone ?? '');
  return patch;
}
