import { Box, Button, Select, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../cases/find-colleagues.js';
import { useAct } from '../../data/use-act.js';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { useCodeText } from '../../form/code-fields.js';
import { FieldFrame } from '../../form/field-frame.js';
import { TextField } from '../../form/fields.js';
import { type Picked, PickField } from '../../form/pick-fields.js';
import { PartialDateInput } from '../../form/partial-date-input.js';
import { useField, type FieldProps } from '../../form/use-field.js';
import type { TravellingAlongQuery } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { Loaded } from '../../parts/state-blocks.js';
import { StatusDot } from '../../parts/status-dot.js';
import { PlainDialog } from '../plain-dialog.js';
import {
  AddCompanionDocument,
  AddEscortDocument,
  AddEvidenceDocument,
  HandEvidenceDocument,
  RemoveFromJourneyDocument,
  TravellingAlongDocument,
} from './along-documents.js';
import { tickMarks } from './tick-rows.js';
import { isBehind, type More, type Traveller } from './words.js';

type Along = NonNullable<TravellingAlongQuery['travellingAlong']>;
type Bag = Along['bags'][number];
type Adding = 'escort' | 'companion' | 'evidence' | Bag;

/** Who and what travels along. Names are read when somebody opens it, and that is logged. */
export function AlongPanel({ more, open }: { readonly more: More; readonly open: boolean }) {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <Panel
      titleKey="journeys.along.title"
      actions={
        <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)} className="hw-no-print">
          {t(shown ? 'shell.reveal.hide' : 'journeys.along.show')}
        </Button>
      }
    >
      {shown ? (
        <Shown more={more} open={open} />
      ) : (
        <Typography color="textSecondary">{t('journeys.along.hidden')}</Typography>
      )}
    </Panel>
  );
}

function Shown({ more, open }: { readonly more: More; readonly open: boolean }) {
  const t = useT();
  const mark = useCodeText('boardingMarks');
  const [adding, setAdding] = useState<Adding>();
  const query = useDocument(TravellingAlongDocument, { movementId: more.id }, { once: true });
  const remove = useAct(RemoveFromJourneyDocument, { notices: true, doneKey: 'repatriation.saved' });
  const close = (): void => setAdding(undefined);
  const takeOut = (id: string, name: string | null): ReactNode =>
    open && (
      <Button
        size="small"
        className="hw-no-print"
        disabled={remove.sending}
        aria-label={t('journeys.along.removeOf', { name: name ?? '' })}
        onClick={() => void remove.submit({ movementId: more.id, expectedVersion: more.version, id })}
      >
        {t('journeys.legs.remove')}
      </Button>
    );
  const add = (what: 'escort' | 'companion' | 'evidence'): ReactNode =>
    open && (
      <Button size="small" variant="outlined" className="hw-no-print" onClick={() => setAdding(what)}>
        {t(`journeys.along.add.${what}`)}
      </Button>
    );
  return (
    <Loaded query={query}>
      {({ travellingAlong }) => (
        <>
          <Part titleKey="journeys.along.escorts" action={add('escort')} none={travellingAlong?.escorts.length === 0}>
            {travellingAlong?.escorts.map((one) => (
              <Line key={one.id} action={takeOut(one.id, one.name)}>
                <strong>{one.name}</strong>{' '}
                {[one.role, one.contact, one.ticks ? t('journeys.tick.ticks') : ''].filter(Boolean).join(' · ')}
              </Line>
            ))}
          </Part>
          <Part
            titleKey="journeys.along.companions"
            action={add('companion')}
            none={travellingAlong?.companions.length === 0}
          >
            {travellingAlong?.companions.map((one) => (
              <Line key={one.id} action={takeOut(one.id, one.name)}>
                <strong>{one.name}</strong>{' '}
                {[one.birth, one.relation, one.documentNumber, t('journeys.along.with', { reference: one.reference })]
                  .filter(Boolean)
                  .join(' · ')}
                {one.mark && (
                  <Box>
                    <StatusDot {...tickMarks[one.mark]}>{mark(one.mark)}</StatusDot>
                  </Box>
                )}
              </Line>
            ))}
          </Part>
          <Part titleKey="journeys.along.evidence" action={add('evidence')} none={travellingAlong?.bags.length === 0}>
            {travellingAlong?.bags.map((bag) => (
              <Line
                key={bag.id}
                action={
                  open && (
                    <Button
                      size="small"
                      className="hw-no-print"
                      onClick={() => setAdding(bag)}
                      aria-label={t('journeys.along.handOf', { label: bag.label ?? '' })}
                    >
                      {t('journeys.along.hand')}
                    </Button>
                  )
                }
              >
                <strong>{bag.label}</strong> {bag.what} · {bag.reference}
                <Box component="ol" sx={{ pl: 5, m: 0, mt: 1 }} aria-label={t('journeys.along.chain')}>
                  {bag.handings.map((one) => (
                    <li key={one.id}>
                      {one.fromWhom} → {one.toWhom}
                      {one.place ? `, ${one.place}` : ''} · <DateText value={one.at} time distance={false} />
                    </li>
                  ))}
                </Box>
              </Line>
            ))}
          </Part>
          {adding !== undefined && <AddDialog what={adding} more={more} onClose={close} />}
        </>
      )}
    </Loaded>
  );
}

function Part({
  titleKey,
  action,
  none,
  children,
}: {
  readonly titleKey: string;
  readonly action: ReactNode;
  readonly none: boolean;
  readonly children: ReactNode;
}) {
  const t = useT();
  return (
    <Box sx={{ mb: 5 }}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 2, mb: 1 }}
      >
        <Typography variant="h3" component="h3">
          {t(titleKey)}
        </Typography>
        {action}
      </Box>
      {none ? (
        <Typography color="textSecondary">{t('journeys.along.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {children}
        </Box>
      )}
    </Box>
  );
}

function Line({ action, children }: { readonly action: ReactNode; readonly children: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 3, justifyContent: 'space-between', alignItems: 'flex-start', py: 1 }}
    >
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>{children}</Box>
      {action}
    </Box>
  );
}

interface DialogProps {
  readonly what: Adding;
  readonly more: More;
  readonly onClose: () => void;
}

function AddDialog({ what, more, onClose }: DialogProps) {
  const t = useT();
  const of = { movementId: more.id, expectedVersion: more.version };
  const people = more.passengers.filter((one) => !isBehind(one));
  const common = { doneKey: 'repatriation.saved', onDone: onClose, onCancel: onClose };
  if (what === 'escort')
    return (
      <PlainDialog title={t('journeys.along.add.escort')} onClose={onClose}>
        <ActForm
          {...common}
          document={AddEscortDocument}
          defaults={{ name: '', contact: '', role: '', userId: null as Picked | null }}
          toInput={({ userId, ...v }: { name: string; contact: string; role: string; userId: Picked | null }) => ({
            ...of,
            ...v,
            userId: userId?.id ?? null,
          })}
        >
          <TextField name="name" labelKey="journeys.along.name" required maxLength={200} />
          <TextField
            name="contact"
            labelKey="journeys.along.contact"
            helpKey="journeys.along.contactHelp"
            maxLength={200}
          />
          <TextField name="role" labelKey="journeys.along.role" maxLength={200} />
          <PickField
            name="userId"
            labelKey="journeys.tick.account"
            helpKey="journeys.tick.accountHelp"
            findKey="colleagues"
            find={findColleagues}
          />
        </ActForm>
      </PlainDialog>
    );
  if (what === 'companion')
    return (
      <PlainDialog title={t('journeys.along.add.companion')} lead={t('journeys.along.companionLead')} onClose={onClose}>
        <ActForm
          {...common}
          document={AddCompanionDocument}
          defaults={{
            caseId: null as string | null,
            name: '',
            birth: null as string | null,
            relation: '',
            documentNumber: '',
          }}
          toInput={(v: {
            caseId: string | null;
            name: string;
            birth: string | null;
            relation: string;
            documentNumber: string;
          }) => ({
            ...of,
            ...v,
            caseId: v.caseId ?? '',
          })}
        >
          <PersonField name="caseId" labelKey="journeys.along.withWhom" people={people} required />
          <TextField name="name" labelKey="journeys.along.name" required maxLength={200} />
          <PartialDateInput name="birth" labelKey="repatriation.manifest.birth" />
          <TextField name="relation" labelKey="journeys.along.relation" maxLength={200} />
          <TextField name="documentNumber" labelKey="repatriation.manifest.document" maxLength={200} />
        </ActForm>
      </PlainDialog>
    );
  if (what === 'evidence')
    return (
      <PlainDialog title={t('journeys.along.add.evidence')} lead={t('journeys.along.evidenceLead')} onClose={onClose}>
        <ActForm
          {...common}
          document={AddEvidenceDocument}
          defaults={{ caseId: null as string | null, label: '', what: '', fromWhom: '', toWhom: '', place: '' }}
          toInput={(v: {
            caseId: string | null;
            label: string;
            what: string;
            fromWhom: string;
            toWhom: string;
            place: string;
          }) => ({
            ...of,
            ...v,
            caseId: v.caseId ?? '',
          })}
        >
          <PersonField name="caseId" labelKey="journeys.along.ofWhom" people={people} required />
          <TextField
            name="label"
            labelKey="journeys.along.label"
            helpKey="journeys.along.labelHelp"
            required
            maxLength={200}
          />
          <TextField name="what" labelKey="journeys.along.what" required maxLength={200} />
          <TextField name="fromWhom" labelKey="journeys.along.fromWhom" required maxLength={200} />
          <TextField name="toWhom" labelKey="journeys.along.toWhom" required maxLength={200} />
          <TextField name="place" labelKey="journeys.handover.place" maxLength={200} />
        </ActForm>
      </PlainDialog>
    );
  return (
    <PlainDialog
      title={t('journeys.along.handOf', { label: what.label ?? '' })}
      lead={t('journeys.along.handLead', { name: what.handings.at(-1)?.toWhom ?? '' })}
      onClose={onClose}
    >
      <ActForm
        {...common}
        document={HandEvidenceDocument}
        defaults={{ toWhom: '', place: '' }}
        toInput={(v: { toWhom: string; place: string }) => ({ ...of, ...v, bagId: what.id })}
      >
        <TextField name="toWhom" labelKey="journeys.along.toWhom" required maxLength={200} />
        <TextField name="place" labelKey="journeys.handover.place" maxLength={200} />
      </ActForm>
    </PlainDialog>
  );
}

function PersonField({ people, ...props }: FieldProps & { readonly people: readonly Traveller[] }) {
  const t = useT();
  const { field, error, frame } = useField(props);
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={(field.value as string | null | undefined) ?? ''}
          onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
          onBlur={field.onBlur}
          error={error !== undefined}
          sx={{ minWidth: 240, maxWidth: '100%' }}
          inputProps={{ id, name: field.name, 'aria-describedby': describedBy, 'aria-required': props.required }}
        >
          <option value="">{t('shell.form.choose')}</option>
          {people.map((one) => (
            <option key={one.caseId} value={one.caseId}>
              {`${one.initials} ${one.reference}`}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
