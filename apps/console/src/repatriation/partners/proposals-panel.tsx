import { todayIn } from '@homeward/domain';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, useCodeText } from '../../form/code-fields.js';
import { DateField, TextField } from '../../form/fields.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan, useTimeZone } from '../../session/session-store.js';
import { useItemName } from '../item-name.js';
import { PlainDialog } from '../plain-dialog.js';
import { useKeptFocus } from '../use-kept-focus.js';
import { DocumentFields, documentSaid, type IssuedDocument, noDocument, useDocumentText } from './document-fields.js';
import {
  AcceptProposalDocument,
  DeclineProposalDocument,
  ItemProposalsDocument,
  type Proposal,
} from './proposal-documents.js';

/** What missions want to record on this case. Nothing at all where none ever did. */
export function ProposalsPanel({ caseId }: { readonly caseId: string }) {
  const can = useCan();
  return can('repatriation.record') ? <Proposals caseId={caseId} /> : null;
}

function Proposals({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const { data } = useDocument(ItemProposalsDocument, { caseId });
  const place = useRef<HTMLDivElement>(null);
  const area = useKeptFocus(place);
  if (!data || data.itemProposals.length === 0) return null;
  return (
    <Panel titleKey="partners.proposals.title">
      <Box ref={place} tabIndex={-1} role="group" aria-label={t('partners.proposals.title')} {...area}>
        {data.itemProposals.map((one) =>
          one.state === 'OPEN' ? <Open key={one.id} proposal={one} /> : <Decided key={one.id} proposal={one} />,
        )}
      </Box>
    </Panel>
  );
}

function useSaid(): (one: Proposal) => string {
  const t = useT();
  const state = useCodeText('checklistItemStates');
  const dates = useDates();
  return (one) =>
    t('partners.proposals.said', { mission: one.mission.name, state: state(one.toState), date: dates.date(one.on) });
}

function Open({ proposal }: { readonly proposal: Proposal }) {
  const t = useT();
  const name = useItemName();
  const said = useSaid();
  const paper = useDocumentText();
  const state = useCodeText('checklistItemStates');
  const today = todayIn(useTimeZone());
  const [act, setAct] = useState<'accept' | 'decline'>();
  // As it was when the form was opened: what changes meanwhile is a conflict and not a newer version to write over.
  const [seen, setSeen] = useState(proposal);
  const begin = (what: 'accept' | 'decline'): void => {
    setSeen(proposal);
    setAct(what);
  };
  const close = (): void => setAct(undefined);
  const item = name(proposal);
  const { caseId, id: proposalId, version: expectedVersion } = seen;
  return (
    <Box component="article" aria-label={item} sx={{ py: 3 }}>
      <StatusDot tone="due" shape="half">
        {item}
      </StatusDot>
      <Typography>{said(proposal)}</Typography>
      {proposal.document && <Typography sx={{ overflowWrap: 'anywhere' }}>{paper(proposal.document)}</Typography>}
      {proposal.note !== '' && <Typography sx={{ overflowWrap: 'anywhere' }}>{proposal.note}</Typography>}
      <Typography color="textSecondary" component="div">
        {proposal.proposedBy ? `${t('partners.proposals.by', { name: proposal.proposedBy })} · ` : ''}
        <DateText value={proposal.proposedAt} />
      </Typography>
      {proposal.stale && (
        <Box sx={{ mt: 2 }}>
          <StatusDot tone="danger">{t('partners.proposals.stale')}</StatusDot>
          <Typography component="div">
            {t('partners.proposals.now', { state: state(proposal.itemState) })}
            {proposal.itemOn && (
              <>
                , <DateText value={proposal.itemOn} />
              </>
            )}
            {proposal.itemNote ? ` · ${proposal.itemNote}` : ''}
          </Typography>
        </Box>
      )}
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', mt: 3 }} className="hw-no-print">
        <Button
          variant="contained"
          aria-label={t('partners.proposals.acceptOf', { item })}
          onClick={() => begin('accept')}
        >
          {t('partners.proposals.accept')}
        </Button>
        <Button aria-label={t('partners.proposals.declineOf', { item })} onClick={() => begin('decline')}>
          {t('partners.proposals.decline')}
        </Button>
      </Stack>
      {act === 'accept' && (
        <PlainDialog title={item} lead={t('partners.proposals.acceptLead')} onClose={close}>
          <ActForm
            document={AcceptProposalDocument}
            defaults={{ state: seen.toState, on: seen.on, note: seen.note, document: seen.document ?? noDocument }}
            submitKey="partners.proposals.accept"
            doneKey="partners.proposals.accepted"
            onDone={close}
            onCancel={close}
            toInput={(v: { state: Proposal['toState']; on: string; note: string; document: IssuedDocument }) => ({
              caseId,
              proposalId,
              expectedVersion,
              expectedItemVersion: seen.itemVersion,
              ...v,
              document: documentSaid(seen.item, v.state, v.document),
            })}
          >
            <Typography sx={{ mb: 3, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {t('partners.proposals.noteStands')}{' '}
              </Box>
              {seen.itemNote || t('partners.proposals.noteNone')}
            </Typography>
            <CodeChoice
              name="state"
              labelKey="repatriation.partner.state"
              list="checklistItemStates"
              codes={['DONE', 'IN_PROGRESS']}
              required
            />
            <DateField name="on" labelKey="repatriation.field.on" max={today} required />
            <DocumentFields item={seen.item} />
            <TextField name="note" labelKey="repatriation.field.note" helpKey="partners.proposals.noteHelp" lines={2} />
          </ActForm>
        </PlainDialog>
      )}
      {act === 'decline' && (
        <PlainDialog title={item} lead={t('partners.proposals.declineLead')} onClose={close}>
          <ActForm
            document={DeclineProposalDocument}
            defaults={{ reason: '' }}
            submitKey="partners.proposals.decline"
            doneKey="partners.proposals.declined"
            onDone={close}
            onCancel={close}
            toInput={(v: { reason: string }) => ({ caseId, proposalId, expectedVersion, ...v })}
          >
            <TextField
              name="reason"
              labelKey="partners.proposals.reason"
              helpKey="partners.proposals.reasonHelp"
              lines={2}
              required
            />
          </ActForm>
        </PlainDialog>
      )}
    </Box>
  );
}

function Decided({ proposal }: { readonly proposal: Proposal }) {
  const t = useT();
  const name = useItemName();
  const said = useSaid();
  const state = useCodeText('proposalStates');
  return (
    <Box sx={{ py: 2 }}>
      <StatusDot tone={proposal.state === 'ACCEPTED' ? 'done' : 'unknown'} shape="full">
        {name(proposal)}
      </StatusDot>
      <Typography color="textSecondary" component="div">
        {said(proposal)} ·{' '}
        {proposal.decidedBy
          ? t('partners.proposals.decidedBy', { state: state(proposal.state), name: proposal.decidedBy })
          : state(proposal.state)}
        {proposal.changed ? ` · ${t('partners.proposals.changed')}` : ''}
        {proposal.reason ? ` · ${proposal.reason}` : ''}
      </Typography>
    </Box>
  );
}
