import {
  isIsoDate,
  missionActs,
  missionPapers,
  missionPurposes,
  travelDocumentKinds,
  type Money,
} from '@homeward/domain';
import { ActForm } from '../form/act-form.js';
import { CodeChecks, CodeSelect } from '../form/code-fields.js';
import { CheckField, DateField, NumberField, TextField } from '../form/fields.js';
import { MoneyField } from '../form/money-field.js';
import type { MissionDirectoryQuery, RecordMissionContactInput } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { useNotice } from '../parts/use-notice.js';
import {
  RecordMissionContactDocument,
  RecordMissionFeeDocument,
  RecordMissionHolidaysDocument,
  RecordMissionRequirementDocument,
} from './mission-directory-documents.js';
import { PlainDialog } from './plain-dialog.js';

export type Directory = NonNullable<MissionDirectoryQuery['missionDirectory']>;
type Contact = Directory['contacts'][number];
type Requirement = Directory['requirements'][number];
type Fee = Directory['fees'][number];
type Holiday = Directory['holidays'][number];

interface RowDialogProps<T> {
  readonly missionId: string;
  /** The row that is followed; none: a new one. */
  readonly row?: T;
  readonly onClose: () => void;
}
interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly checked: boolean;
}

const today = (): string => new Date().toISOString().slice(0, 10);
const datedDefaults = (row: { readonly source: string } | undefined): Dated => ({
  validFrom: today(),
  validTo: null,
  source: row?.source ?? '',
  checked: false,
});
const dated = (v: Dated) => ({
  validFrom: v.validFrom ?? today(),
  validTo: v.validTo,
  source: v.source,
  checked: v.checked,
});

function KnownFields({ days = true }: { readonly days?: boolean }) {
  return (
    <>
      {days && (
        <>
          <DateField name="validFrom" labelKey="repatriation.rules.from" required />
          <DateField name="validTo" labelKey="repatriation.rules.to" />
        </>
      )}
      <TextField
        name="source"
        labelKey="repatriation.missions.source"
        whyKey="repatriation.missions.sourceWhy"
        required
        lines={2}
      />
      <CheckField name="checked" labelKey="missions.checkedNow" />
    </>
  );
}

export function ContactDialog({ missionId, row, onClose }: RowDialogProps<Contact>) {
  const t = useT();
  type Values = Dated &
    Pick<Contact, 'name' | 'position' | 'phone' | 'mobile' | 'email' | 'languages' | 'hours'> & {
      readonly purposes: RecordMissionContactInput['purposes'];
    };
  const defaults = {
    name: row?.name ?? '',
    position: row?.position ?? '',
    purposes: row ? [...row.purposes] : [],
    phone: row?.phone ?? '',
    mobile: row?.mobile ?? '',
    email: row?.email ?? '',
    languages: row?.languages ?? '',
    hours: row?.hours ?? '',
    ...datedDefaults(row),
  };
  return (
    <PlainDialog
      title={row ? row.name : t('missions.addContact')}
      {...(row ? { lead: t('missions.replaceLead') } : {})}
      onClose={onClose}
    >
      <ActForm
        document={RecordMissionContactDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={({ email, ...v }: Values) => ({
          missionId,
          ...(row ? { replacesId: row.id, expectedVersion: row.version } : {}),
          name: v.name,
          position: v.position,
          purposes: v.purposes,
          phone: v.phone,
          mobile: v.mobile,
          languages: v.languages,
          hours: v.hours,
          ...(email.trim() === '' ? {} : { email }),
          ...dated(v),
        })}
      >
        <TextField name="name" labelKey="missions.contactName" required />
        <TextField name="position" labelKey="missions.position" />
        <CodeChecks name="purposes" labelKey="missions.purposes" list="missionPurposes" codes={missionPurposes} />
        <TextField name="phone" labelKey="repatriation.missions.phone" type="tel" />
        <TextField name="mobile" labelKey="missions.mobile" type="tel" />
        <TextField name="email" labelKey="repatriation.missions.email" type="email" />
        <TextField name="languages" labelKey="missions.languages" />
        <TextField name="hours" labelKey="missions.hours" />
        <KnownFields />
      </ActForm>
    </PlainDialog>
  );
}

export function RequirementDialog({ missionId, row, onClose }: RowDialogProps<Requirement>) {
  const t = useT();
  type Values = Dated & {
    readonly act: Requirement['act'] | null;
    readonly paper: Requirement['paper'] | null;
    readonly copies: number | null;
    readonly detail: string;
  };
  const defaults: Values = {
    act: row?.act ?? 'NATIONALITY',
    paper: row?.paper ?? null,
    copies: row?.copies ?? null,
    detail: row?.detail ?? '',
    ...datedDefaults(row),
  };
  return (
    <PlainDialog
      title={t(row ? 'missions.replace' : 'missions.addRequirement')}
      {...(row ? { lead: t('missions.replaceLead') } : {})}
      onClose={onClose}
    >
      <ActForm
        document={RecordMissionRequirementDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: Values) => ({
          missionId,
          ...(row ? { replacesId: row.id, expectedVersion: row.version } : {}),
          act: v.act ?? 'NATIONALITY',
          paper: v.paper ?? 'OTHER',
          copies: v.copies,
          detail: v.detail,
          ...dated(v),
        })}
      >
        <CodeSelect name="act" labelKey="missions.act" list="missionActs" codes={missionActs} required />
        <CodeSelect name="paper" labelKey="missions.paper" list="missionPapers" codes={missionPapers} required />
        <NumberField name="copies" labelKey="missions.copies" min={1} max={20} />
        <TextField name="detail" labelKey="missions.detail" helpKey="missions.detailHelp" lines={2} />
        <KnownFields />
      </ActForm>
    </PlainDialog>
  );
}

export function FeeDialog({ missionId, row, onClose }: RowDialogProps<Fee>) {
  const t = useT();
  type Values = Dated & {
    readonly kind: Fee['kind'] | null;
    readonly amount: Money | null;
    readonly note: string;
  };
  const defaults: Values = {
    kind: row?.kind ?? 'EMERGENCY_CERTIFICATE',
    amount: row ? { minor: row.amountMinor, currency: row.currency as Money['currency'] } : null,
    note: row?.note ?? '',
    ...datedDefaults(row),
  };
  return (
    <PlainDialog
      title={t(row ? 'missions.replace' : 'missions.addFee')}
      {...(row ? { lead: t('missions.replaceLead') } : {})}
      onClose={onClose}
    >
      <ActForm
        document={RecordMissionFeeDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: Values) => ({
          missionId,
          ...(row ? { replacesId: row.id, expectedVersion: row.version } : {}),
          kind: v.kind ?? 'EMERGENCY_CERTIFICATE',
          amountMinor: v.amount?.minor ?? 0,
          currency: v.amount?.currency ?? '',
          note: v.note,
          ...dated(v),
        })}
      >
        <CodeSelect
          name="kind"
          labelKey="missions.feeKind"
          list="travelDocumentKinds"
          codes={travelDocumentKinds}
          required
        />
        <MoneyField name="amount" labelKey="missions.amount" required />
        <TextField name="note" labelKey="repatriation.field.note" lines={2} />
        <KnownFields />
      </ActForm>
    </PlainDialog>
  );
}

/** "2027-01-07 Victory over Genocide Day", one a line: a list from a letter is pasted as it is. */
const dayLines = (text: string): { readonly day: string; readonly name: string }[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ day: line.slice(0, 10), name: line.slice(10).replace(/^[\s:,;–-]+/u, '') }));

export function HolidaysDialog({ missionId, row, onClose }: RowDialogProps<Holiday>) {
  const t = useT();
  const notice = useNotice();
  interface Values {
    readonly days: string;
    readonly source: string;
    readonly checked: boolean;
  }
  const defaults: Values = { days: row ? `${row.day} ${row.name}` : '', source: row?.source ?? '', checked: false };
  const fault = (value: unknown): string | undefined => {
    const wrong = dayLines(typeof value === 'string' ? value : '').findIndex(({ day }) => !isIsoDate(day));
    return wrong < 0 ? undefined : t('missions.daysFault', { line: wrong + 1 });
  };
  return (
    <PlainDialog
      title={t(row ? 'missions.moveHoliday' : 'missions.addHolidays')}
      lead={t(row ? 'missions.moveHolidayLead' : 'missions.holidaysLead')}
      onClose={onClose}
    >
      <ActForm
        document={RecordMissionHolidaysDocument}
        defaults={defaults}
        onDone={({ moved }) => {
          notice.done(moved ? 'missions.moved' : 'missions.movedNone', { smart_count: moved ?? 0 });
          onClose();
        }}
        onCancel={onClose}
        toInput={(v: Values) => ({
          missionId,
          ...(row ? { replacesId: row.id, expectedVersion: row.version } : {}),
          days: dayLines(v.days),
          source: v.source,
          checked: v.checked,
        })}
      >
        <TextField
          name="days"
          labelKey="missions.days"
          helpKey="missions.daysHelp"
          required
          lines={row ? 1 : 6}
          check={fault}
        />
        <KnownFields days={false} />
      </ActForm>
    </PlainDialog>
  );
}
