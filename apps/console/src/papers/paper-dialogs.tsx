import { documentPlaces, identityDocumentKinds, type DocumentPlace, type IdentityDocumentKind } from '@homeward/domain';
import { ActDialog } from '../cases/act-dialog.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { PartialDateInput } from '../form/partial-date-input.js';
import { CountrySelect } from '../form/pick-fields.js';
import {
  CorrectIdentityDocumentDocument,
  RecordIdentityDocumentDocument,
  RemoveIdentityDocumentDocument,
  type NumberedPaper,
  type Paper,
} from './papers-documents.js';

interface Values {
  readonly kind: IdentityDocumentKind | null;
  readonly country: string | null;
  readonly number: string;
  readonly place: DocumentPlace | null;
  readonly expiresOn: string | null;
  readonly note: string;
}

const inputOf = (values: Values) => ({
  kind: values.kind ?? 'OTHER',
  country: values.country,
  number: values.number.trim(),
  place: values.place ?? 'UNKNOWN',
  expiresOn: values.expiresOn,
  note: values.note.trim(),
});

interface RecordPaperDialogProps {
  readonly caseId: string;
  /** Most papers are of the country that the person comes from. */
  readonly country: string | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export function RecordPaperDialog({ caseId, country, onClose, onSaved }: RecordPaperDialogProps) {
  const defaults: Values = { kind: null, country, number: '', place: null, expiresOn: null, note: '' };
  return (
    <ActDialog titleKey="papers.form.add" leadKey="papers.form.lead" onClose={onClose}>
      <ActForm
        document={RecordIdentityDocumentDocument}
        defaults={defaults}
        doneKey="papers.form.recorded"
        toInput={(values: Values) => ({ caseId, ...inputOf(values) })}
        onDone={onSaved}
        onCancel={onClose}
      >
        <Fields />
      </ActForm>
    </ActDialog>
  );
}

interface ChangePaperDialogProps {
  readonly paper: Paper;
  readonly numbered: NumberedPaper;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export function ChangePaperDialog({ paper, numbered, onClose, onSaved }: ChangePaperDialogProps) {
  const defaults: Values = {
    kind: paper.kind,
    country: paper.country ?? null,
    number: numbered.number ?? '',
    place: paper.place,
    expiresOn: paper.expiresOn ?? null,
    note: numbered.note ?? '',
  };
  return (
    <ActDialog titleKey="papers.form.change" onClose={onClose}>
      <ActForm
        document={CorrectIdentityDocumentDocument}
        defaults={defaults}
        doneKey="papers.form.changed"
        toInput={(values: Values) => ({
          documentId: paper.id,
          expectedVersion: numbered.version,
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

function Fields() {
  return (
    <>
      <CodeSelect
        name="kind"
        labelKey="papers.form.kind"
        list="identityDocumentKinds"
        codes={identityDocumentKinds}
        required
      />
      <CodeSelect
        name="place"
        labelKey="papers.form.place"
        whyKey="papers.form.placeWhy"
        list="documentPlaces"
        codes={documentPlaces}
        required
      />
      <CountrySelect name="country" labelKey="papers.form.country" />
      <TextField name="number" labelKey="papers.form.number" helpKey="papers.form.numberHelp" maxLength={200} />
      <PartialDateInput name="expiresOn" labelKey="papers.form.expiresOn" />
      <TextField name="note" labelKey="papers.form.note" lines={2} />
    </>
  );
}

export function RemovePaperDialog({ paper, onClose }: { readonly paper: Paper; readonly onClose: () => void }) {
  return (
    <ActDialog titleKey="papers.removal.title" leadKey="papers.removal.lead" onClose={onClose}>
      <ActForm
        document={RemoveIdentityDocumentDocument}
        defaults={{ reason: '' }}
        submitKey="papers.removal.submit"
        doneKey="papers.removal.done"
        toInput={(values: { reason: string }) => ({
          documentId: paper.id,
          expectedVersion: paper.version,
          reason: values.reason.trim(),
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <TextField name="reason" labelKey="papers.removal.reason" lines={2} required />
      </ActForm>
    </ActDialog>
  );
}
