import { useNavigate, useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { graphql } from '../gql/index.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, NotFound } from '../parts/state-blocks.js';
import { type OpenedOperation, OperationDocument } from './operation-documents.js';
import { PlanFields, planInput, type PlanValues } from './plan-fields.js';

const ChangeOperationDocument = graphql(`
  mutation ChangeOperation($input: ChangeOperationInput!) {
    changeOperation(input: $input) {
      __typename
      ... on Operation {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const valuesOf = (operation: OpenedOperation): PlanValues => ({
  kind: operation.kind,
  compoundId: operation.compound
    ? { id: operation.compound.id, label: operation.compound.name, detail: operation.compound.province }
    : null,
  place: operation.place,
  plannedOn: operation.plannedOn ?? null,
  plan: operation.plan,
  expectedCount: operation.expectedCount ?? null,
  members: operation.members.map(({ user, role }) => ({ user: { id: user.id, label: user.displayName }, role })),
});

export default function ChangePage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useDocument(OperationDocument, { id });
  return (
    <Page titleKey="rescues.plan.changeTitle" width="form">
      <Panel>
        <Loaded query={query}>
          {({ operation }) =>
            operation ? (
              <ActForm
                document={ChangeOperationDocument}
                defaults={valuesOf(operation)}
                doneKey="rescues.plan.changed"
                toInput={(values: PlanValues) => ({
                  id: operation.id,
                  expectedVersion: operation.version,
                  ...planInput(values),
                })}
                onDone={() => void navigate(`/rescues/${id}`)}
                onCancel={() => void navigate(`/rescues/${id}`)}
              >
                <PlanFields />
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
