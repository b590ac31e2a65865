import { type DeadlineKind, isSettable, minutesIn, settableDeadlines } from '@homeward/domain';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { ResultOf } from '../data/typed-document.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { NumberField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { AdministrationNav } from './administration-nav.js';

const DeadlinesDocument = graphql(`
  query Deadlines {
    organisation {
      id
      version
      deadlines {
        kind
        minutes
        usualMinutes
      }
    }
  }
`);

const SetDeadlinesDocument = graphql(`
  mutation SetDeadlines($input: SetDeadlinesInput!) {
    setDeadlines(input: $input) {
      __typename
      ... on Organisation {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

type Organisation = ResultOf<typeof DeadlinesDocument>['organisation'];
/** In the unit of its kind; the path is the one of the input, so that the API's faults find their field. */
interface Values {
  readonly deadlines: readonly { readonly minutes: number | null }[];
}

const unitOf = (kind: DeadlineKind): keyof typeof minutesIn => (isSettable(kind) ? settableDeadlines[kind] : 'MINUTES');

export default function DeadlinesPage() {
  const t = useT();
  const query = useDocument(DeadlinesDocument, {});
  return (
    <Page titleKey="identity.deadlines.title">
      <AdministrationNav />
      <Box sx={{ maxWidth: 832 }}>
        <Panel>
          <Typography sx={{ mb: 4 }}>{t('identity.deadlines.lead')}</Typography>
          <Loaded query={query}>{({ organisation }) => <Deadlines organisation={organisation} />}</Loaded>
          <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 6 }}>
            {t('identity.deadlines.stays')} {t('identity.deadlines.danger')}
          </Typography>
        </Panel>
      </Box>
    </Page>
  );
}

function Deadlines({ organisation }: { readonly organisation: Organisation }) {
  const t = useT();
  const [opened] = useState(organisation);
  const [version, setVersion] = useState(organisation.version);
  return (
    <ActForm
      document={SetDeadlinesDocument}
      defaults={{
        deadlines: opened.deadlines.map(({ kind, minutes }) => ({
          minutes: minutes === null ? null : minutes / minutesIn[unitOf(kind)],
        })),
      }}
      doneKey="identity.deadlines.done"
      toInput={({ deadlines }: Values) => ({
        expectedVersion: version,
        deadlines: opened.deadlines.map(({ kind }, at) => {
          const amount = deadlines[at]?.minutes ?? null;
          return { kind, minutes: amount === null ? null : Math.round(amount * minutesIn[unitOf(kind)]) };
        }),
      })}
      onDone={(saved) => setVersion(saved.version)}
    >
      {opened.deadlines.map(({ kind, usualMinutes }, at) => {
        const unit = unitOf(kind);
        return (
          <Box key={kind}>
            <NumberField
              name={`deadlines.${at}.minutes`}
              labelKey={`codes.deadlineKinds.${kind}`}
              unit={t(`identity.deadlines.${unit}`)}
              min={0}
            />
            <Typography variant="caption" color="textSecondary">
              {t('identity.deadlines.usual', {
                amount: usualMinutes / minutesIn[unit],
                unit: t(`identity.deadlines.${unit}`),
              })}
            </Typography>
          </Box>
        );
      })}
    </ActForm>
  );
}
