import { todayIn } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { CodeChoice, useCodeText } from '../form/code-fields.js';
import { DateField, TextField } from '../form/fields.js';
import type { SharedCasesQuery } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useTimeZone } from '../session/session-store.js';
import { type PartnerPart, partOf, waitingFirst } from './partner-words.js';
import { AcknowledgeShareDocument, SharedCasesDocument, UpdateOwnItemDocument } from './partner-documents.js';
import {
  DocumentFields,
  documentSaid,
  type IssuedDocument,
  noDocument,
  useDocumentText,
} from './partners/document-fields.js';
import { SharedPerson } from './partners/shared-person.js';
import { WithdrawProposalDocument } from './partners/proposal-documents.js';
import { useItemName } from './item-name.js';
import { PlainDialog } from './plain-dialog.js';
import { useKeptFocus } from './use-kept-focus.js';

type Shared = SharedCasesQuery['sharedCases']['nodes'][number];
type OwnItem = Shared['items'][number];

/** A mission's desk: who was shared with it, until when, and what waits on it. */
export default function PartnerPage() {
  const t = useT();
  const [after, setAfter] = useState<string | null>(null);
  const query = useDocument(SharedCasesDocument, { first: 100, after }, { once: true });
  // What is recorded may move its case down the page, so the focus is kept by the page.
  const place = useRef<HTMLDivElement>(null);
  const area = useKeptFocus(place);
  return (
    <Page titleKey="repatriation.partner.title" lead={t('repatriation.partner.lead')}>
      <Loaded query={query}>
        {({ sharedCases }) =>
          sharedCases.nodes.length === 0 ? (
            <Empty titleKey="repatriation.partner.none" hintKey="repatriation.partner.noneHint" />
          ) : (
            <Box
              ref={place}
              tabIndex={-1}
              role="group"
              aria-label={t('repatriation.partner.title')}
              {...area}
              sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}
            >
              <Part part="waiting" cases={waitingFirst(sharedCases.nodes.filter((one) => partOf(one) === 'waiting'))} />
              <Part part="toAcknowledge" cases={sharedCases.nodes.filter((one) => partOf(one) === 'toAcknowledge')} />
              <Part part="rest" cases={sharedCases.nodes.filter((one) => partOf(one) === 'rest')} />
              <Box sx={{ display: 'flex', gap: 2 }}>
                {after !== null && <Button onClick={() => setAfter(null)}>{t('repatriation.partner.first')}</Button>}
                {sharedCases.pageInfo.hasNextPage && (
                  <Button onClick={() => setAfter(sharedCases.pageInfo.endCursor ?? null)}>
                    {t('shell.list.next')}
                  </Button>
                )}
              </Box>
            </Box>
          )
        }
      </Loaded>
    </Page>
  );
}

/** What waits on the mission stands above what only has to be known. */
function Part({ part, cases }: { readonly part: PartnerPart; readonly cases: readonly Shared[] }) {
  const t = useT();
  if (cases.length === 0) return null;
  return (
    <Box component="section" sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Typography variant="h2">{t(`repatriation.partner.${part}`, { count: cases.length })}</Typography>
      {part === 'toAcknowledge' && (
        <Typography color="textSecondary">{t('repatriation.partner.toAcknowledgeHint')}</Typography>
      )}
      {cases.map((shared) => (
        <SharedCase key={shared.id} shared={shared} />
      ))}
    </Box>
  );
}

function SharedCase({ shared }: { readonly shared: Shared }) {
  return (
    <Panel>
      <SharedPerson acknowledges={AcknowledgeShareDocument} person={shared} documentNumber={shared.documentNumber} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 4, p: 0 }}>
        {shared.items.map((item) => (
          <Own key={item.item} shared={shared} item={item} />
        ))}
      </Box>
    </Panel>
  );
}

function Own({ shared, item }: { readonly shared: Shared; readonly item: OwnItem }) {
  const t = useT();
  const name = useItemName();
  const state = useCodeText('checklistItemStates');
  const today = todayIn(useTimeZone());
  const [open, setOpen] = useState(false);
  const late = item.open && item.dueOn !== null && item.dueOn < today;
  const settled = item.state === 'DONE' || item.state === 'NOT_NEEDED';
  const waits = item.proposal?.state === 'OPEN';
  const dates = useDates();
  const paper = useDocumentText();
  const takeBack = useAct(WithdrawProposalDocument, { notices: true, doneKey: 'partners.own.takenBack' });
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        minHeight: 52,
        borderTop: `1px solid ${tokens.border}`,
        py: 2,
      })}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{name(item)}</Typography>
        <Typography color="textSecondary" component="div">
          {item.open && item.dueOn ? (
            <>
              {t('repatriation.item.due')}: <DateText value={item.dueOn} />
            </>
          ) : item.doneOn ? (
            <DateText value={item.doneOn} />
          ) : (
            !settled && t('repatriation.item.later')
          )}
          {item.note ? ` · ${item.note}` : ''}
        </Typography>
        {item.proposal && (
          <Typography component="div" sx={{ overflowWrap: 'anywhere' }}>
            {waits
              ? t('partners.own.proposed', { state: state(item.proposal.toState), date: dates.date(item.proposal.on) })
              : t('partners.own.declined', { reason: item.proposal.reason })}
            {waits && item.proposal.document ? ` ${paper(item.proposal.document)}.` : ''}
            {waits && item.proposal.note ? ` ${item.proposal.note}` : ''}
          </Typography>
        )}
      </Box>
      <StatusDot
        tone={settled ? 'done' : late ? 'danger' : item.open ? 'brand' : 'unknown'}
        shape={settled ? 'full' : item.state === 'IN_PROGRESS' ? 'half' : 'open'}
      >
        {state(item.state)}
      </StatusDot>
      {waits && item.proposal && (
        <Button
          disabled={takeBack.sending}
          aria-label={t('partners.own.takeBackOf', { item: name(item), reference: shared.reference })}
          onClick={() =>
            item.proposal &&
            void takeBack.submit({
              caseId: shared.caseId,
              proposalId: item.proposal.id,
              expectedVersion: item.proposal.version,
            })
          }
        >
          {t('partners.own.takeBack')}
        </Button>
      )}
      {item.open && !waits && (
        <Button
          variant="contained"
          onClick={() => setOpen(true)}
          aria-label={t('repatriation.partner.updateOf', { item: name(item), reference: shared.reference })}
        >
          {t('repatriation.partner.update')}
        </Button>
      )}
      {open && (
        <PlainDialog
          title={name(item)}
          lead={`${shared.reference}. ${t('partners.own.note')}`}
          onClose={() => setOpen(false)}
        >
          <ActForm
            document={UpdateOwnItemDocument}
            defaults={{ state: 'DONE', on: today, note: item.note, document: noDocument }}
            doneKey="repatriation.saved"
            onDone={() => setOpen(false)}
            onCancel={() => setOpen(false)}
            toInput={(v: { state: OwnItem['state']; on: string; note: string; document: IssuedDocument }) => ({
              caseId: shared.caseId,
              item: item.item,
              expectedVersion: item.version,
              ...v,
              document: documentSaid(item.item, v.state, v.document),
            })}
          >
            <CodeChoice
              name="state"
              labelKey="repatriation.partner.state"
              list="checklistItemStates"
              codes={item.state === 'IN_PROGRESS' ? ['DONE'] : ['DONE', 'IN_PROGRESS']}
              required
            />
            <DateField name="on" labelKey="repatriation.field.on" max={today} required />
            <DocumentFields item={item.item} />
            <TextField
              name="note"
              labelKey="repatriation.field.note"
              helpKey="repatriation.partner.noteHelp"
              lines={2}
            />
          </ActForm>
        </PlainDialog>
      )}
    </Box>
  );
}
