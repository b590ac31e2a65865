import {
  dangers,
  operationKinds,
  rescueOutcomes,
  type Danger,
  type OperationKind,
  type RescueOutcome,
} from '@homeward/domain';
import { Button, IconButton, Menu, MenuItem } from '@mui/material';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, CodeSelect } from '../../form/code-fields.js';
import { DateField, TextField } from '../../form/fields.js';
import { useT } from '../../i18n/use-t.js';
import { useCan } from '../../session/session-store.js';
import { PlainDialog } from '../../repatriation/plain-dialog.js';
import {
  ChooseRescueChannelDocument,
  CloseRescueRequestDocument,
  NoteRescueRequestDocument,
  PlanRescueFromRequestDocument,
  TakeOutOfRescueRequestDocument,
} from './act-documents.js';
import { BodyChoice } from './body-choice.js';
import { DoNotTell } from './do-not-tell.js';
import { LinkDialog, UnlinkDialog } from './link-dialogs.js';
import type { OpenedRequest } from './request-documents.js';

type Act = 'choose' | 'note' | 'plan' | 'link' | 'unlink' | 'end';
const acts: readonly Act[] = ['note', 'plan', 'link', 'unlink', 'end'];

const empty = {
  text: '',
  danger: null as Danger | null,
  happenedAt: null as string | null,
  kind: 'RAID' as OperationKind | null,
  plannedOn: null as string | null,
  plan: '',
  outcome: null as RescueOutcome | null,
  reason: '',
  bodyId: null as string | null,
  contact: '',
  warningId: null as string | null,
};
type Values = typeof empty;

/** What may be done with the whole request. */
export function RequestActs({ request }: { readonly request: OpenedRequest }) {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const [act, setAct] = useState<Act | null>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!request.mayRecord) return null;
  const close = (): void => setAct(null);
  const form = { defaults: empty, doneKey: 'rescueRequests.act.done', onDone: close, onCancel: close };
  const on = { id: request.id, expectedVersion: request.version };
  const planned = request.state === 'OPERATION_PLANNED';
  const offered = acts.filter((one) => {
    if (one === 'unlink') return planned;
    return (one !== 'plan' && one !== 'link') || (!planned && can('operation.plan'));
  });
  return (
    <>
      <Button variant="outlined" aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {t('rescueRequests.act.more')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {request.compound && (
          <MenuItem onClick={() => void navigate(`/rescue-requests/${request.id}/people`)}>
            {t('rescueRequests.act.people')}
          </MenuItem>
        )}
        {offered.map((one) => (
          <MenuItem
            key={one}
            onClick={() => {
              setAnchor(null);
              setAct(one);
            }}
          >
            {t(`rescueRequests.act.${one}`)}
          </MenuItem>
        ))}
      </Menu>
      <Button variant="contained" onClick={() => setAct('choose')}>
        {t('rescueRequests.act.choose')}
      </Button>
      {act === 'choose' && (
        <PlainDialog title={t('rescueRequests.act.choose')} onClose={close}>
          <ActForm
            {...form}
            document={ChooseRescueChannelDocument}
            toInput={(v: Values) => ({
              id: request.id,
              bodyId: v.bodyId ?? '',
              contact: v.contact.trim(),
              warningId: v.warningId,
            })}
          >
            <BodyChoice
              taken={request.channels.map(({ body }) => body.id)}
              about={{
                compoundId: request.compound?.id,
                province: request.compound?.province,
                countries: request.people.map(({ nationality }) => nationality),
              }}
            />
            <TextField
              name="contact"
              labelKey="rescueRequests.new.contact"
              helpKey="rescueRequests.new.contactHelp"
              maxLength={200}
            />
          </ActForm>
        </PlainDialog>
      )}
      {act === 'note' && (
        <PlainDialog title={t('rescueRequests.act.note')} onClose={close}>
          <ActForm
            {...form}
            document={NoteRescueRequestDocument}
            toInput={(v: Values) => ({
              id: request.id,
              text: v.text.trim(),
              danger: v.danger,
              happenedAt: v.happenedAt,
            })}
          >
            <TextField name="text" labelKey="rescueRequests.act.text" lines={4} required />
            <CodeChoice
              name="danger"
              labelKey="rescueRequests.act.newDanger"
              helpKey="rescueRequests.act.newDangerHelp"
              list="dangers"
              codes={dangers}
            />
            <DateField
              name="happenedAt"
              labelKey="rescueRequests.act.when"
              helpKey="rescueRequests.act.whenHelp"
              time
            />
          </ActForm>
        </PlainDialog>
      )}
      {act === 'plan' && (
        <PlainDialog title={t('rescueRequests.act.plan')} lead={t('rescueRequests.act.planLead')} onClose={close}>
          <DoNotTell about={request} />
          <ActForm
            {...form}
            document={PlanRescueFromRequestDocument}
            toInput={(v: Values) => ({ ...on, kind: v.kind ?? 'RAID', plannedOn: v.plannedOn, plan: v.plan.trim() })}
          >
            <CodeChoice
              name="kind"
              labelKey="rescueRequests.act.kind"
              list="operationKinds"
              codes={operationKinds}
              required
            />
            <DateField name="plannedOn" labelKey="rescueRequests.act.plannedOn" />
            <TextField name="plan" labelKey="rescueRequests.act.planText" whyKey="rescues.plan.planWhy" lines={4} />
          </ActForm>
        </PlainDialog>
      )}
      {act === 'link' && <LinkDialog request={request} onClose={close} />}
      {act === 'unlink' && <UnlinkDialog request={request} onClose={close} />}
      {act === 'end' && (
        <PlainDialog title={t('rescueRequests.act.end')} onClose={close}>
          <ActForm
            {...form}
            document={CloseRescueRequestDocument}
            toInput={(v: Values) => ({ ...on, outcome: v.outcome ?? 'OTHER_END', reason: v.reason.trim() })}
          >
            <CodeSelect
              name="outcome"
              labelKey="rescueRequests.act.outcome"
              list="rescueOutcomes"
              codes={rescueOutcomes}
              required
            />
            <TextField name="reason" labelKey="rescueRequests.act.reason" lines={3} required />
          </ActForm>
        </PlainDialog>
      )}
    </>
  );
}

interface TakeOutProps {
  readonly request: OpenedRequest;
  readonly person: OpenedRequest['people'][number];
}

export function TakeOut({ request, person }: TakeOutProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const title = t('rescueRequests.act.takeOutOf', { reference: person.reference });
  const close = (): void => setOpen(false);
  return (
    <>
      <IconButton aria-label={title} className="hw-no-print" onClick={() => setOpen(true)}>
        <CloseOutlined fontSize="small" />
      </IconButton>
      {open && (
        <PlainDialog title={title} onClose={close}>
          <ActForm
            document={TakeOutOfRescueRequestDocument}
            defaults={{ reason: '' }}
            submitKey="rescueRequests.act.takeOut"
            doneKey="rescueRequests.act.done"
            toInput={(v: { reason: string }) => ({
              id: request.id,
              expectedVersion: request.version,
              caseId: person.caseId,
              reason: v.reason.trim(),
            })}
            onDone={close}
            onCancel={close}
          >
            <TextField name="reason" labelKey="rescueRequests.act.reason" lines={3} required />
          </ActForm>
        </PlainDialog>
      )}
    </>
  );
}
