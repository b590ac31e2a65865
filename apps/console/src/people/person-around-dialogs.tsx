import {
  aroundKinds,
  partyKinds,
  relations,
  rolesInProcess,
  type AroundKind,
  type PartyKind,
  type Relation,
  type RoleInProcess,
} from '@homeward/domain';
import { useWatch } from 'react-hook-form';
import { ActDialog } from '../cases/act-dialog.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { CodeChecks, CodeChoice, CodeSelect } from '../form/code-fields.js';
import { CheckField, TextField } from '../form/fields.js';
import { LinesField, linesOf } from '../form/lines-field.js';
import {
  CorrectPersonAroundDocument,
  RecordPersonAroundDocument,
  RemovePersonAroundDocument,
  type NamedPerson,
  type PersonAround,
} from './people-documents.js';

interface Values {
  readonly kind: AroundKind | null;
  readonly party: PartyKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly relation: Relation | null;
  readonly roles: readonly RoleInProcess[];
  readonly phones: readonly string[];
  readonly wallets: readonly string[];
  readonly note: string;
  readonly safeToContact: boolean;
}

const empty: Values = {
  kind: null,
  party: 'PERSON',
  name: '',
  aliases: [],
  relation: null,
  roles: [],
  phones: [],
  wallets: [],
  note: '',
  safeToContact: false,
};

export const isAgainst = (kind: AroundKind | null): boolean => kind === 'RECRUITER' || kind === 'PERPETRATOR';

const inputOf = (values: Values) => ({
  kind: values.kind ?? 'OTHER',
  party: values.party,
  name: values.name.trim(),
  aliases: linesOf(values.aliases),
  relation: values.relation ?? 'UNKNOWN',
  roles: isAgainst(values.kind) ? [...values.roles] : [],
  phones: linesOf(values.phones),
  wallets: linesOf(values.wallets),
  note: values.note.trim(),
  safeToContact: !isAgainst(values.kind) && values.safeToContact,
});

interface PersonAroundDialogProps {
  readonly caseId: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export function AddPersonDialog({ caseId, onClose, onSaved }: PersonAroundDialogProps) {
  return (
    <ActDialog titleKey="people.form.add" leadKey="people.form.lead" onClose={onClose}>
      <ActForm
        document={RecordPersonAroundDocument}
        defaults={empty}
        doneKey="people.form.recorded"
        toInput={(values: Values) => ({ caseId, ...inputOf(values) })}
        onDone={onSaved}
        onCancel={onClose}
      >
        <Fields />
      </ActForm>
    </ActDialog>
  );
}

interface Corrected {
  readonly entry: PersonAround;
  readonly named: NamedPerson;
}

export function CorrectPersonDialog({
  entry,
  named,
  onClose,
  onSaved,
}: Corrected & {
  readonly onClose: () => void;
  readonly onSaved: (saved: { readonly id: string; readonly version: number }) => void;
}) {
  const { kind, party, relation, roles, safeToContact } = entry;
  const { name, aliases, phones, wallets, note } = named;
  const defaults: Values = { kind, party, relation, roles, safeToContact, name, aliases, phones, wallets, note };
  return (
    <ActDialog titleKey="people.form.correct" onClose={onClose}>
      <ActForm
        document={CorrectPersonAroundDocument}
        defaults={defaults}
        doneKey="people.form.corrected"
        toInput={(values: Values) => ({
          personAroundId: entry.id,
          expectedVersion: named.version,
          ...inputOf(values),
        })}
        onDone={onSaved}
        onCancel={onClose}
      >
        <Fields />
      </ActForm>
    </ActDialog>
  );
}

/** What is asked follows from who it is: what a recruiter did, whether a sister may be rung. */
function Fields() {
  const kind = useWatch({ name: 'kind' }) as AroundKind | null;
  return (
    <>
      <FormSection>
        <CodeChoice name="kind" labelKey="people.form.kind" list="aroundKinds" codes={aroundKinds} required />
        <CodeChoice name="party" labelKey="people.form.party" list="partyKinds" codes={partyKinds} required />
        <TextField name="name" labelKey="people.form.name" helpKey="people.form.nameHelp" required maxLength={200} />
        <LinesField name="aliases" labelKey="people.form.aliases" helpKey="people.form.onePerLine" />
        <CodeSelect
          name="relation"
          labelKey="people.form.relation"
          whyKey="people.form.relationWhy"
          list="relations"
          codes={relations}
        />
        {isAgainst(kind) && (
          <CodeChecks name="roles" labelKey="people.form.roles" list="rolesInProcess" codes={rolesInProcess} />
        )}
      </FormSection>
      <FormSection>
        <LinesField name="phones" labelKey="people.form.phones" helpKey="people.form.phonesHelp" />
        <LinesField name="wallets" labelKey="people.form.wallets" helpKey="people.form.walletsHelp" />
        {kind !== null && !isAgainst(kind) && <CheckField name="safeToContact" labelKey="people.form.safe" />}
        <TextField name="note" labelKey="people.form.note" lines={3} />
      </FormSection>
    </>
  );
}

export function RemovePersonDialog({
  entry,
  onClose,
}: {
  readonly entry: Pick<PersonAround, 'id' | 'version'>;
  readonly onClose: () => void;
}) {
  return (
    <ActDialog titleKey="people.removal.title" leadKey="people.removal.lead" onClose={onClose}>
      <ActForm
        document={RemovePersonAroundDocument}
        defaults={{ reason: '' }}
        submitKey="people.removal.submit"
        doneKey="people.removal.done"
        toInput={(values: { reason: string }) => ({
          personAroundId: entry.id,
          expectedVersion: entry.version,
          reason: values.reason.trim(),
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <TextField name="reason" labelKey="people.removal.reason" lines={2} required />
      </ActForm>
    </ActDialog>
  );
}
