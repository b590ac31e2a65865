import { useNavigate } from 'react-router-dom';
import { ActForm } from '../form/act-form.js';
import { graphql } from '../gql/index.js';
import { Page, Panel } from '../parts/page.js';
import { emptyPlan, PlanFields, planInput, type PlanValues } from './plan-fields.js';

const PlanOperationDocument = graphql(`
  mutation PlanOperation($input: PlanOperationInput!) {
    planOperation(input: $input) {
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

export default function PlanPage() {
  const navigate = useNavigate();
  return (
    <Page titleKey="rescues.plan.new" width="form">
      <Panel>
        <ActForm
          document={PlanOperationDocument}
          defaults={emptyPlan}
          doneKey="rescues.plan.done"
          submitKey="rescues.plan.submit"
          toInput={(values: PlanValues) => planInput(values)}
          onDone={({ id }) => void navigate(`/rescues/${id}`, { replace: true })}
          onCancel={() => void navigate(-1)}
        >
          <PlanFields />
        </ActForm>
      </Panel>
    </Page>
  );
}
