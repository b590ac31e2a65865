import { Alert, Box, Button, Typography } from '@mui/material';
import { type SyntheticEvent, useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { useCodeText } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { PlainField } from '../form/plain-field.js';
import type { ErasurePlanQuery } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Loaded } from '../parts/state-blocks.js';
import { Figure, Figures } from './figures.js';
import { AskErasureDocument, ErasurePlanDocument } from './protection-documents.js';

type Plan = NonNullable<ErasurePlanQuery['erasurePlan']>;

const things = ['records', 'rosterRows', 'lists', 'files', 'shares', 'tasks'] as const;

/** First by its number what would go, then on what ground: the officer sees nothing of the case itself. */
export function AskErasure({ onAsked }: { readonly onAsked: () => void }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [reference, setReference] = useState('');
  const query = useDocument(ErasurePlanDocument, { reference }, { enabled: reference !== '', once: true });
  const look = (event: SyntheticEvent): void => {
    event.preventDefault();
    setReference(typed.trim());
  };
  return (
    <Box sx={{ display: 'grid', gap: 5 }}>
      <Box component="form" onSubmit={look} sx={{ display: 'grid', gap: 3, justifyItems: 'start' }}>
        <Box sx={{ width: '100%', maxWidth: 420 }}>
          <PlainField
            name="reference"
            label={t('protection.ask.reference')}
            help={t('protection.ask.referenceWhy')}
            value={typed}
            onChange={setTyped}
            faults={[]}
            autoComplete="off"
          />
        </Box>
        <Button type="submit" variant="outlined" disabled={typed.trim() === ''}>
          {t('protection.ask.look')}
        </Button>
      </Box>
      {reference !== '' && (
        <Loaded query={query}>
          {({ erasurePlan: plan }) =>
            plan ? (
              <Planned
                key={plan.reference}
                plan={plan}
                onDone={() => {
                  setTyped('');
                  setReference('');
                  onAsked();
                }}
              />
            ) : (
              <Alert severity="info">{t('protection.ask.none')}</Alert>
            )
          }
        </Loaded>
      )}
    </Box>
  );
}

function Planned({ plan, onDone }: { readonly plan: Plan; readonly onDone: () => void }) {
  const t = useT();
  const state = useCodeText('caseStates');
  const { counts } = plan;
  const closed = plan.closedAt !== null;
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <Typography variant="h3">{plan.reference}</Typography>
      {!closed && <Alert severity="warning">{t('protection.ask.openWarning')}</Alert>}
      <Figures>
        <Figure label={t('protection.ask.state')}>{state(plan.state)}</Figure>
        <Figure label={t('protection.ask.closed')}>
          {closed ? <DateText value={plan.closedAt} /> : t('protection.ask.open')}
        </Figure>
        <Figure label={t('protection.effects.personLabel')}>
          {t(counts.people > 0 ? 'protection.effects.person' : 'protection.effects.personStays')}
        </Figure>
        {things
          .filter((thing) => counts[thing] > 0)
          .map((thing) => (
            <Figure key={thing} label={t(`protection.effects.${thing}Label`)}>
              {t(`protection.effects.${thing}`, { smart_count: counts[thing] })}
            </Figure>
          ))}
        <Figure label={t('protection.effects.staysLabel')}>{t('protection.effects.stays')}</Figure>
        <Figure label={t('protection.effects.backLabel')}>{t('protection.effects.back')}</Figure>
      </Figures>
      {plan.waits ? (
        <Alert severity="info">{t('protection.ask.waits')}</Alert>
      ) : (
        <ActForm
          document={AskErasureDocument}
          defaults={{ reason: '' }}
          toInput={({ reason }: { reason: string }) => ({ reference: plan.reference, reason })}
          submitKey="protection.ask.submit"
          doneKey="protection.ask.done"
          onDone={onDone}
        >
          <TextField
            name="reason"
            labelKey="protection.ask.reason"
            helpKey="protection.ask.reasonWhy"
            lines={3}
            required
          />
        </ActForm>
      )}
    </Box>
  );
}
