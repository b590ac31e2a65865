import { Injectable } from '@nestjs/common';
import type { CaseState, Sex } from '@homeward/domain';
import { matchScore, nameKey, type PersonFacts, proposeAt } from '@homeward/domain/matching';
import { AuditValues } from '../../platform/context/audit-values.js';
import { UnitOfWork, type Tx } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../case/case-gate.js';
import { distinct, documentAsKept, phoneAsKept, type SaidOfPerson, searchKeyOf } from '../person/person-facts.js';
import { MatchPace } from './match-pace.js';
import type { MatchCandidateModel } from './plea.models.js';

interface Row {
  case_id: string;
  reference: string;
  state: CaseState;
  team_id: string;
  assigned_to: string | null;
  person_id: string;
  name: string;
  romanised_name: string;
  aliases: string[];
  sex: Sex;
  birth: string | null;
  birth_estimated: boolean;
  nationalities: string[];
  document_number: string;
  phone: string;
}

/** A proposal as the server holds it; the person's id and facts never leave. */
export interface Candidate extends Omit<MatchCandidateModel, 'reachable'> {
  readonly person: KnownPerson;
  readonly teamId: string;
  readonly assignedTo: string | null;
}

export interface KnownPerson {
  readonly id: string;
  readonly sex: Sex;
  readonly birth: string | null;
  readonly nationalities: readonly string[];
}

export interface MatchQuestion extends SaidOfPerson {
  readonly birthEstimated?: boolean | null;
  readonly sex?: Sex | null;
}

const MOST_CANDIDATES = 60;
const MOST_PROPOSALS = 20;

@Injectable()
export class MatchingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
    private readonly pace: MatchPace,
    private readonly values: AuditValues,
  ) {}

  /** Proposals for what a caller knows: every asking is logged, because it tells that somebody is known here. */
  async candidates(question: MatchQuestion): Promise<MatchCandidateModel[]> {
    await this.pace.count();
    return this.work.run(async (tx) => {
      const found = await this.propose(tx, question);
      await tx.note('match', 'persons', {
        detail: { proposals: found.length, words: this.values.of(JSON.stringify(question)) },
      });
      const reachable = await this.gate.classes(
        tx,
        'case.read',
        found.map((f) => f.caseId),
      );
      return found.map(({ person: _, teamId: _team, assignedTo: _carrier, ...candidate }) => ({
        ...candidate,
        reachable: reachable.has(candidate.caseId),
      }));
    });
  }

  /** Likely the same person, best first, across the whole organisation but never a restricted case. */
  async propose(tx: Tx, question: MatchQuestion): Promise<Candidate[]> {
    const asked = factsOf(question);
    const rows = await tx.query<Row>(`select * from homeward.match_candidates($1, $2, $3, $4)`, [
      // Each name for itself and all together, as they are filed: a row with many aliases is near to the second only.
      distinct([...asked.names.map((name) => nameKey(name)), searchKeyOf(asked.names)]),
      distinct([question.documentNumber ?? '', documentAsKept(question.documentNumber ?? '')]),
      distinct([question.phone ?? '', phoneAsKept(question.phone ?? '')]),
      MOST_CANDIDATES,
    ]);
    return rows
      .map((row): Candidate => {
        const { score, reasons } = matchScore(asked, {
          id: row.person_id,
          names: distinct([row.name, row.romanised_name, ...row.aliases]),
          ...(row.birth ? { birth: { date: row.birth, estimated: row.birth_estimated } } : {}),
          sex: row.sex,
          nationalities: row.nationalities,
          passports: distinct([row.document_number]),
          phones: distinct([row.phone]),
        });
        const person = { id: row.person_id, sex: row.sex, birth: row.birth, nationalities: row.nationalities };
        const { case_id: caseId, team_id: teamId, assigned_to: assignedTo, reference, state } = row;
        return { caseId, teamId, assignedTo, person, reference, state, score, reasons };
      })
      .filter(({ score }) => score >= proposeAt)
      .sort((a, b) => b.score - a.score || a.reference.localeCompare(b.reference))
      .slice(0, MOST_PROPOSALS);
  }
}

function factsOf(question: MatchQuestion): PersonFacts {
  return {
    id: 'asked',
    names: distinct([question.name ?? '', question.romanisedName ?? '', ...(question.aliases ?? [])]),
    ...(question.birth ? { birth: { date: question.birth, estimated: question.birthEstimated ?? false } } : {}),
    sex: question.sex ?? undefined,
    nationalities: question.nationalities ?? [],
    passports: distinct([question.documentNumber ?? '']),
    phones: distinct([question.phone ?? '']),
  };
}
