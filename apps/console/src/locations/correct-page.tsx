import { useNavigate, useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { graphql } from '../gql/index.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, NotFound } from '../parts/state-blocks.js';
import { CompoundDocument } from './compound-documents.js';
import { CompoundFields, compoundInput, type CompoundValues, compoundValues } from './compound-fields.js';

const CorrectCompoundDocument = graphql(`
  mutation CorrectCompound($input: CorrectCompoundInput!) {
    correctCompound(input: $input) {
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

export default function CorrectPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useDocument(CompoundDocument, { id });
  return (
    <Page titleKey="locations.form.change" width="form">
      <Panel>
        <Loaded query={query}>
          {({ compound }) =>
            compound ? (
              <ActForm
                document={CorrectCompoundDocument}
                defaults={compoundValues(compound)}
                doneKey="locations.form.corrected"
                toInput={(values: CompoundValues) => ({
                  id: compound.id,
                  expectedVersion: compound.version,
                  ...compoundInput(values),
                })}
                onDone={() => void navigate(`/places/${id}`)}
                onCancel={() => void navigate(`/places/${id}`)}
              >
                <CompoundFields />
              </ActForm>
            ) : (
              <NotFound />
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}
