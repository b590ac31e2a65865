import {
  identificationBodies,
  identificationStates,
  legalExposures,
  todayIn,
  type IdentificationBody,
  type IdentificationState,
  type LegalExposure,
} from '@homeward/domain';
import { ActForm } from '../form/act-form.js';
import { CodeChoice, CodeSelect } from '../form/code-fields.js';
import { CheckField, DateField, TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useTimeZone } from '../session/session-store.js';
import { ActDialog } from './act-dialog.js';
import { useOpenedCase } from './case-scope.js';

const RecordIdentificationDocument = graphql(`
  mutation RecordIdentification($input: RecordIdentificationInput!) {
    recordIdentification(input: $input) {
      __typename
      ... on Case {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const SetLegalExposureDocument = graphql(`
  mutation SetLegalExposure($input: SetLegalExposureInput!) {
    setLegalExposure(input: $input) {
      __typename
      ... on Case {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

interface IdentificationValues {
  readonly body: IdentificationBody | null;
  readonly bodyName: string;
  readonly decision: IdentificationState | null;
  readonly basis: string;
  readonly decidedOn: string | null;
  readonly appeal: boolean;
}

export function IdentificationDialog({ onClose }: { readonly onClose: () => void }) {
  const opened = useOpenedCase();
  const zone = useTimeZone();
  const today = todayIn(zone);
  const defaults: IdentificationValues = {
    body: 'NGO',
    bodyName: '',
    decision: null,
    basis: '',
    decidedOn: today,
    appeal: false,
  };
  return (
    <ActDialog titleKey="cases.identification.record" leadKey="cases.identification.lead" onClose={onClose}>
      <ActForm
        document={RecordIdentificationDocument}
        defaults={defaults}
        doneKey="cases.identification.done"
        toInput={(values: IdentificationValues) => ({
          caseId: opened.id,
          body: values.body ?? 'NGO',
          bodyName: values.bodyName.trim() === '' ? null : values.bodyName.trim(),
          decision: values.decision ?? 'SCREENING',
          basis: values.basis.trim(),
          decidedOn: values.decidedOn ?? today,
          appeal: values.appeal,
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <CodeSelect
          name="body"
          labelKey="cases.identification.body"
          list="identificationBodies"
          codes={identificationBodies}
          required
        />
        <TextField
          name="bodyName"
          labelKey="cases.identification.bodyName"
          helpKey="cases.identification.bodyNameHelp"
          maxLength={200}
        />
        <CodeSelect
          name="decision"
          labelKey="cases.identification.decision"
          list="identificationStates"
          codes={identificationStates.filter((state) => state !== 'NOT_SCREENED')}
          required
        />
        <DateField name="decidedOn" labelKey="cases.identification.decidedOn" max={today} required />
        <TextField
          name="basis"
          labelKey="cases.identification.basis"
          whyKey="cases.identification.basisWhy"
          lines={3}
          required
        />
        <CheckField name="appeal" labelKey="cases.identification.appeal" />
      </ActForm>
    </ActDialog>
  );
}

interface LegalValues {
  readonly exposure: LegalExposure | null;
  readonly reason: string;
}

export function LegalDialog({ onClose }: { readonly onClose: () => void }) {
  const opened = useOpenedCase();
  const defaults: LegalValues = { exposure: opened.legalExposure, reason: '' };
  return (
    <ActDialog titleKey="cases.legal.change" onClose={onClose}>
      <ActForm
        document={SetLegalExposureDocument}
        defaults={defaults}
        doneKey="cases.legal.done"
        toInput={(values: LegalValues) => ({
          caseId: opened.id,
          expectedVersion: opened.version,
          exposure: values.exposure ?? 'NONE',
          reason: values.reason.trim() === '' ? null : values.reason.trim(),
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <CodeChoice
          name="exposure"
          labelKey="cases.legal.exposure"
          list="legalExposures"
          codes={legalExposures}
          required
        />
        <TextField name="reason" labelKey="cases.legal.reason" lines={3} />
      </ActForm>
    </ActDialog>
  );
}
