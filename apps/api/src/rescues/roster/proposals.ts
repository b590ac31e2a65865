import { Injectable } from '@nestjs/common';
import { type PersonFacts, proposeAt, proposeDuplicates, proposeMatches } from '@homeward/domain/matching';
import { Finding, type MatchRow } from '../../cases/finding/finding.js';
import { distinct, documentAsKept, initialsOf, phoneAsKept } from '../../cases/person/person-facts.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { RosterProposalModel } from './roster.models.js';
import { bandOf, type EntryRow } from './roster.repository.js';

type Candidate = MatchRow;

/** Rows per look at the registry: between two of them other requests get their turn. */
const CHUNK = 10;
const CANDIDATES_PER_ROW = 25;

type Facts = Pick<
  EntryRow,
  | 'id'
  | 'position'
  | 'name'
  | 'romanisedName'
  | 'sex'
  | 'nationality'
  | 'birth'
  | 'birthEstimated'
  | 'documentNumber'
  | 'phone'
>;

@Injectable()
export class Proposals {
  constructor(private readonly finding: Finding) {}

  /** Cases of the organisation that a row may mean, best first. Restricted cases are not proposed to anybody. */
  async ofCases(tx: Tx, rows: readonly Facts[], atLeast: number = proposeAt): Promise<RosterProposalModel[]> {
    const out: RosterProposalModel[] = [];
    for (let start = 0; start < rows.length; start += CHUNK) {
      const chunk = rows.slice(start, start + CHUNK).filter((row) => row.name !== '');
      const facts = chunk.map(factsOf);
      const candidates = await this.finding.matches(tx, facts, CANDIDATES_PER_ROW);
      const people = onePerPerson(candidates);
      const known = new Map(people.map((one) => [one.case_id, one]));
      const papers = papersOf(candidates, facts);
      for (const { rowId, candidateId, score, reasons } of proposeMatches(
        facts,
        people.map((one) => candidateFacts(one, papers.get(one.person_id) ?? [])),
        { atLeast, perRow: 5 },
      )) {
        const found = known.get(candidateId);
        if (found) out.push(proposal(rowId, score, reasons, found));
      }
    }
    return out;
  }

  /** Earlier rows of the same roster that may be the same person, for the rows still undecided. */
  ofRows(all: readonly Facts[], wanted: ReadonlySet<string>): RosterProposalModel[] {
    const named = all.filter((row) => row.name !== '');
    const byId = new Map(named.map((row) => [row.id, row]));
    return proposeDuplicates(named.map(factsOf), { perRow: 3 }).flatMap(({ rowId, candidateId, score, reasons }) => {
      const row = byId.get(candidateId);
      if (!row || !wanted.has(rowId)) return [];
      const { romanisedName, name, sex, birth, nationality } = row;
      return [
        {
          entryId: rowId,
          score,
          reasons,
          case: null,
          row: { id: row.id, position: row.position },
          initials: initialsOf(romanisedName, name),
          sex,
          ageBand: bandOf(birth),
          nationalities: nationality ? [nationality] : [],
        },
      ];
    });
  }
}

/** Of somebody with several cases the open one, else the latest; a case put aside as a double is proposed by its other. */
function onePerPerson(candidates: readonly Candidate[]): Candidate[] {
  const chosen = new Map<string, Candidate>();
  for (const one of candidates) {
    if (one.state === 'DUPLICATE') continue;
    const held = chosen.get(one.person_id);
    if (!held || rank(one) > rank(held) || (rank(one) === rank(held) && one.case_id > held.case_id))
      chosen.set(one.person_id, one);
  }
  return [...chosen.values()];
}

const rank = (one: Candidate): number => (one.state === 'CLOSED' || one.state === 'DECEASED' ? 0 : 1);

function factsOf(row: Facts): PersonFacts {
  return {
    id: row.id,
    names: [row.name, row.romanisedName].filter(Boolean),
    sex: row.sex,
    ...(row.birth ? { birth: { date: row.birth, estimated: row.birthEstimated } } : {}),
    nationalities: row.nationality ? [row.nationality] : [],
    passports: row.documentNumber ? distinct([row.documentNumber, documentAsKept(row.documentNumber)]) : [],
    phones: row.phone ? distinct([row.phone, phoneAsKept(row.phone)]) : [],
  };
}

/** Numbers that a row asked for and a paper of the person has, by person: the paper itself is not read. */
function papersOf(candidates: readonly Candidate[], asked: readonly PersonFacts[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const one of candidates.filter(({ by_paper }) => by_paper))
    found.set(one.person_id, [...(found.get(one.person_id) ?? []), ...(asked[one.asked - 1]?.passports ?? [])]);
  return found;
}

function candidateFacts(one: Candidate, papers: readonly string[]): PersonFacts {
  return {
    id: one.case_id,
    names: [one.name, one.romanised_name, ...one.aliases].filter(Boolean),
    sex: one.sex,
    ...(one.birth ? { birth: { date: one.birth, estimated: one.birth_estimated } } : {}),
    nationalities: one.nationalities,
    passports: distinct([one.document_number, ...papers]),
    phones: one.phone ? [one.phone] : [],
  };
}

function proposal(entryId: string, score: number, reasons: readonly string[], one: Candidate): RosterProposalModel {
  return {
    entryId,
    score,
    reasons,
    case: { id: one.case_id, reference: one.reference, state: one.state },
    row: null,
    initials: initialsOf(one.romanised_name, one.name),
    sex: one.sex,
    ageBand: bandOf(one.birth),
    nationalities: one.nationalities,
  };
}
