import { Injectable } from '@nestjs/common';
import type { ItemCode, TravelDocumentKind } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { isTaken } from '../../platform/db/taken.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { openWayHome, type OpenWayHome } from '../checklist/open-way-home.js';
import { settle, step } from '../checklist/settle.js';
import { issued, refuseOtherPaper } from '../papers/issued.js';
import type { UpdateOwnItemInput } from '../shares/share.models.js';
import { ItemProposalEntity } from './partner.entities.js';
import type {
  AcceptProposalInput,
  DeclineProposalInput,
  IssuedDocumentInput,
  ItemProposalModel,
  WaitingProposalsModel,
} from './proposal.models.js';
import { oneProposal, proposalsOf, waitingProposals } from './proposal.reader.js';

interface Stored {
  readonly item: ItemCode;
  readonly missionId: string;
  readonly toState: string;
  readonly on: string;
  readonly note: string;
  readonly documentKind: TravelDocumentKind | null;
  readonly documentNumber: string;
  readonly documentExpiresOn: string | null;
  readonly state: string;
  readonly version: number;
}

const isOtherPaper = (document: IssuedDocumentInput | null | undefined, said: Stored): boolean =>
  (document?.kind ?? null) !== said.documentKind ||
  (document?.number ?? '') !== said.documentNumber ||
  (document?.expiresOn ?? null) !== said.documentExpiresOn;

/** What missions want to record, and what the organisation makes of it. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  /** @returns nothing where the case is not open to this actor */
  ofCase(caseId: string): Promise<ItemProposalModel[]> {
    return this.work.run(async (tx) => {
      const open = await this.gate.look(tx, 'repatriation.record', caseId);
      return open ? proposalsOf(tx, caseId) : [];
    });
  }

  waiting(): Promise<WaitingProposalsModel> {
    return this.work.run(waitingProposals);
  }

  accept(input: AcceptProposalInput): Promise<ItemProposalModel | Problem> {
    return this.acts.run(
      'acceptProposal',
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.record', input.caseId);
        if (input.state !== 'IN_PROGRESS' && input.state !== 'DONE')
          throw new InvalidInputError([{ field: 'state', code: 'NOT_OF_A_PROPOSAL' }]);
        const way = await openWayHome(tx, input.caseId);
        const proposal = await openProposal(tx, input);
        const note = input.note ?? '';
        const { document } = input;
        refuseOtherPaper(proposal.item, input.state, input.on, document);
        await tx.update(ItemProposalEntity, input.proposalId, input.expectedVersion, {
          state: 'ACCEPTED',
          decidedBy: currentActor().userId,
          decidedAt: new Date(),
          changed:
            input.state !== proposal.toState ||
            input.on !== proposal.on ||
            note !== proposal.note ||
            isOtherPaper(document, proposal),
        });
        const { item, missionId } = proposal;
        // Another mission acts by now: its step is not for this one to say.
        if (!way.plan.has(item) || way.stored(item).missionId !== missionId)
          throw new RefusedError('PROPOSAL_MISSION_CHANGED');
        if (isSettled(way, item) && way.stored(item).version === input.expectedItemVersion)
          throw new RefusedError('PROPOSAL_STEP_SETTLED');
        await told(tx, input.caseId, proposal, 'ACCEPTED');
        await step(tx, way, {
          item,
          to: input.state,
          on: input.on,
          note: await noteBelow(tx, input.caseId, item, note),
          expectedVersion: input.expectedItemVersion,
        });
        if (document) await issued(tx, way, document, { missionId, on: input.on });
        await settle(tx, way);
        return { id: input.proposalId };
      },
      (tx, done) => oneProposal(tx, done.id),
    );
  }

  decline(input: DeclineProposalInput): Promise<ItemProposalModel | Problem> {
    return this.acts.run(
      'declineProposal',
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.record', input.caseId);
        if (input.reason.trim() === '') throw new InvalidInputError([{ field: 'reason', code: 'REQUIRED' }]);
        await openWayHome(tx, input.caseId);
        const proposal = await openProposal(tx, input);
        await tx.update(ItemProposalEntity, input.proposalId, input.expectedVersion, {
          state: 'DECLINED',
          decidedBy: currentActor().userId,
          decidedAt: new Date(),
          reason: input.reason,
        });
        await told(tx, input.caseId, proposal, 'DECLINED');
        return { id: input.proposalId };
      },
      (tx, done) => oneProposal(tx, done.id),
    );
  }
}

/** What stands at the step stays, with what is accepted below it. @returns null where nothing is to be written */
async function noteBelow(tx: Tx, caseId: string, item: ItemCode, accepted: string): Promise<string | null> {
  const said = accepted.trim();
  const row = await tx.first<{ note: string }>(
    `select ${at('checklist_items.note', 'i')} as note from homeward.checklist_items i where i.case_id = $1 and i.item = $2`,
    [caseId, item],
  );
  const stands = row?.note.trim() ?? '';
  if (said === '' || stands.includes(said)) return null;
  // A mission that wrote on in the note of the step proposes it whole.
  return said.includes(stands) ? said : `${stands}\n${said}`;
}

const isSettled = (way: OpenWayHome, item: ItemCode): boolean => ['DONE', 'NOT_NEEDED'].includes(way.state(item));

/** @throws RefusedError where there is none on this case; StaleWriteError where somebody decided it meanwhile */
export async function openProposal(
  tx: Tx,
  about: { readonly caseId: string; readonly proposalId: string; readonly expectedVersion: number },
): Promise<Stored> {
  const found = await tx.first<Stored>(
    `select q.item, q.mission_id as "missionId", q.to_state as "toState", q.done_on as "on", ${at('item_proposals.note', 'q')} as note,
       q.document_kind as "documentKind", ${at('item_proposals.document_number', 'q')} as "documentNumber", q.document_expires_on as "documentExpiresOn", q.state, q.version
     from homeward.item_proposals q where q.id = $1 and q.case_id = $2`,
    [about.proposalId, about.caseId],
  );
  if (!found) throw new RefusedError('NOT_FOUND');
  if (found.version !== about.expectedVersion)
    throw new StaleWriteError({
      currentVersion: found.version,
      changedAt: undefined,
      changedBy: undefined,
      fields: [],
    });
  if (found.state !== 'OPEN') throw new RefusedError('PROPOSAL_DECIDED');
  return found;
}

export const told = (tx: Tx, caseId: string, of: Pick<Stored, 'item' | 'missionId'>, state: string): Promise<void> =>
  tell(tx, {
    caseId,
    kind: 'ITEM_PROPOSED',
    toState: state,
    data: { item: of.item, missionId: of.missionId },
  });

/** Whether what the actor's mission records is a proposal: so it is wherever nobody said otherwise. */
export async function isProposing(tx: Tx): Promise<boolean> {
  const said = await tx.first<{ atOnce: boolean }>(
    `select at_once as "atOnce" from homeward.partner_settings where mission_id = $1`,
    [currentActor().missionId],
  );
  return said?.atOnce !== true;
}

/** The step stays as it is. The rules are asked now, so that nobody waits for a decision on what cannot be. */
export async function propose(tx: Tx, way: OpenWayHome, input: UpdateOwnItemInput): Promise<void> {
  const { version } = way.stored(input.item);
  if (version !== input.expectedVersion)
    throw new StaleWriteError({ currentVersion: version, changedAt: undefined, changedBy: undefined, fields: [] });
  const on = input.on ?? way.today;
  way.change(input.item, input.state, { on, reason: null });
  const { userId, organisationId, missionId } = currentActor();
  const waits = await tx.first(
    `select 1 as waits from homeward.item_proposals where case_id = $1 and item = $2 and state = 'OPEN'`,
    [input.caseId, input.item],
  );
  if (waits || missionId === null) throw new RefusedError('PROPOSED_ALREADY');
  const proposed = {
    id: uuid(),
    organisationId,
    caseId: input.caseId,
    missionId,
    item: input.item,
    itemVersion: version,
    toState: input.state,
    doneOn: on,
    note: input.note ?? '',
    documentNumber: input.document?.number ?? '',
    documentKind: input.document?.kind ?? null,
    documentExpiresOn: input.document?.expiresOn ?? null,
    proposedBy: userId,
  };
  await tx.insert(ItemProposalEntity, proposed).catch((error: unknown) => {
    throw isTaken(error) ? new RefusedError('PROPOSED_ALREADY') : error;
  });
  await told(tx, input.caseId, { item: input.item, missionId }, 'OPEN');
}
