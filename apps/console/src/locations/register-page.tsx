import { useNavigate } from 'react-router-dom';
import { ActForm } from '../form/act-form.js';
import { graphql } from '../gql/index.js';
import { Page, Panel } from '../parts/page.js';
import { CompoundFields, compoundInput, type CompoundValues, emptyCompound } from './compound-fields.js';

const RegisterCompoundDocument = graphql(`
  mutation RegisterCompound($input: RegisterCompoundInput!) {
    registerCompound(input: $input) {
      __typename
      ... on Compound {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export default function RegisterPage() {
  const navigate = useNavigate();
  return (
    <Page titleKey="locations.form.new" width="form">
      <Panel>
        <ActForm
          document={RegisterCompoundDocument}
          defaults={emptyCompound}
          doneKey="locations.form.registered"
          toInput={(values: CompoundValues) => compoundInput(values)}
          onDone={({ id }) => void navigate(`/places/${id}`, { replace: true })}
          onCancel={() => void navigate(-1)}
        >
          <CompoundFields />
        </ActForm>
      </Panel>
    </Page>
  );
}
