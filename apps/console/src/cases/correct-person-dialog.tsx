import { sexes } from '@homeward/domain';
import { ActForm } from '../form/act-form.js';
import { CodeChoice } from '../form/code-fields.js';
import { CheckField, TextField } from '../form/fields.js';
import { PartialDateInput } from '../form/partial-date-input.js';
import { CountrySelect } from '../form/pick-fields.js';
import { graphql } from '../gql/index.js';
import { ActDialog } from './act-dialog.js';
import { correctionInput, correctionValues, type CorrectionValues, type RevealedPerson } from './person-values.js';

const CorrectPersonDocument = graphql(`
  mutation CorrectPerson($input: CorrectPersonInput!) {
    correctPerson(input: $input) {
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

interface CorrectPersonDialogProps {
  readonly caseId: string;
  readonly person: RevealedPerson;
  readonly onClose: () => void;
}

export function CorrectPersonDialog({ caseId, person, onClose }: CorrectPersonDialogProps) {
  return (
    <ActDialog titleKey="cases.person.correctTitle" leadKey="cases.person.correctLead" onClose={onClose}>
      <ActForm
        document={CorrectPersonDocument}
        defaults={correctionValues(person)}
        doneKey="cases.person.corrected"
        toInput={(values: CorrectionValues) => correctionInput(caseId, person, values)}
        onDone={onClose}
        onCancel={onClose}
      >
        <TextField name="name" labelKey="cases.person.name" helpKey="cases.person.nameHelp" required maxLength={200} />
        <TextField name="romanisedName" labelKey="cases.person.romanisedName" maxLength={200} />
        <TextField name="alias" labelKey="cases.person.aliases" helpKey="cases.person.aliasesHelp" maxLength={400} />
        <CodeChoice name="sex" labelKey="cases.person.sex" list="sexes" codes={sexes} required />
        <CountrySelect name="nationality" labelKey="cases.person.nationality" />
        <PartialDateInput name="birth" labelKey="cases.person.birth" />
        <CheckField name="birthEstimated" labelKey="cases.person.birthEstimated" />
        <TextField name="documentNumber" labelKey="cases.person.documentNumber" maxLength={200} />
        <TextField name="phone" labelKey="cases.person.phone" type="tel" maxLength={200} />
        <TextField name="reason" labelKey="cases.person.reason" helpKey="cases.person.reasonHelp" lines={2} />
      </ActForm>
    </ActDialog>
  );
}
