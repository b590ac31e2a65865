import { Injectable } from '@nestjs/common';
import type { Sex } from '@homeward/domain';
import { type PersonFacts, personProfile, profileScore } from '@homeward/domain/matching';
import { AuditValues } from '../../platform/context/audit-values.js';
import { UnitOfWork, type Tx } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../case/case-gate.js';
import { Finding } from '../finding/finding.js';
import { distinct, documentAsKept, phoneAsKept, type SaidOfPerson } from '../person/person-facts.js';
import { MatchPace } from './match-pace.js';
import type { MatchCandidateModel } from './plea.models.js';

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

/** Ten at most, likely ones first. Below half a chance still somebody to look at: a name written by ear, without a birth date. */
const MOST_PROPOSALS = 10;
const POSSIBLE = 0.02;

@Injectable()
export class MatchingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
    private readonly finding: Finding,
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
    const rows = await this.finding.matches(tx, [asked]);
    const profile = personProfile(asked);
    return rows
      .map((row): Candidate => {
        const { score, reasons } = profileScore(
          profile,
          personProfile({
            id: row.person_id,
            names: distinct([row.name, row.romanised_name, ...row.aliases]),
            ...(row.birth ? { birth: { date: row.birth, estimated: row.birth_estimated } } : {}),
            sex: row.sex,
            nationalities: row.nationalities,
            passports: distinct([row.document_number, ...(row.by_paper ? (asked.passports ?? []) : [])]),
            phones: distinct([row.phone]),
          }),
        );
        const person = { id: row.person_id, sex: row.sex, birth: row.birth, nationalities: row.nationalities };
        const { case_id: caseId, team_id: teamId, assigned_to: assignedTo, reference, state } = row;
        return { caseId, teamId, assignedTo, person, reference, state, score, reasons };
      })
      .filter(({ score }) => score >= POSSIBLE)
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
    passports: distinct([question.documentNumber ?? '', documentAsKept(question.documentNumber ?? '')]),
    phones: distinct([question.phone ?? '', phoneAsKept(question.phone ?? '')]),
  };
}
