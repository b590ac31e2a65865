import { operatorKinds, type OperatorKind } from '@homeward/domain';
import { Box, Button, Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../data/use-act.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect, useCodeText } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { useCan } from '../session/session-store.js';
import type { OpenedCompound } from './compound-documents.js';

const AddOperatorDocument = graphql(`
  mutation AddOperator($input: AddOperatorInput!) {
    addOperator(input: $input) {
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

const EndOperatorDocument = graphql(`
  mutation EndOperator($input: EndOperatorInput!) {
    endOperator(input: $input) {
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

interface OperatorValues {
  readonly kind: OperatorKind | null;
  readonly name: string;
  readonly note: string;
}

/** Who runs, owns or guards the place, and who did. */
export function Operators({ compound }: { readonly compound: OpenedCompound }) {
  const t = useT();
  const can = useCan();
  const kind = useCodeText('operatorKinds');
  const [adding, setAdding] = useState(false);
  const end = useAct(EndOperatorDocument, { notices: true, doneKey: 'locations.operators.ended' });
  const close = (): void => setAdding(false);
  return (
    <Panel
      titleKey="locations.operators.title"
      actions={
        can('compound.record') && <Button onClick={() => setAdding(true)}>{t('locations.operators.add')}</Button>
      }
    >
      {compound.operators.length === 0 && (
        <Typography color="textSecondary">{t('locations.operators.none')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
        {compound.operators.map((operator) => (
          <Box component="li" key={operator.id} sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {operator.name}
              <Typography variant="caption" color="textSecondary" component="div">
                {kind(operator.kind)}
                {operator.note !== '' && ` · ${operator.note}`}
                {operator.endedAt && (
                  <>
                    {' · '}
                    {t('locations.operators.until')} <DateText value={operator.endedAt} distance={false} />
                  </>
                )}
              </Typography>
            </Box>
            {can('compound.record') && !operator.endedAt && (
              <Button
                size="small"
                disabled={end.sending}
                aria-label={t('locations.operators.endOf', { name: operator.name })}
                onClick={() => void end.submit({ operatorId: operator.id, expectedVersion: operator.version })}
              >
                {t('locations.operators.end')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      <Dialog
        open={adding}
        onClose={(_event, reason) => reason === 'escapeKeyDown' && close()}
        fullWidth
        maxWidth="sm"
        aria-labelledby="add-operator"
      >
        <DialogTitle id="add-operator" variant="h1" component="h2">
          {t('locations.operators.add')}
        </DialogTitle>
        <DialogContent>
          <ActForm
            document={AddOperatorDocument}
            defaults={{ kind: null, name: '', note: '' } satisfies OperatorValues}
            doneKey="locations.operators.added"
            toInput={(values: OperatorValues) => ({
              compoundId: compound.id,
              kind: values.kind ?? 'OPERATOR',
              name: values.name.trim(),
              note: values.note.trim(),
            })}
            onDone={close}
            onCancel={close}
          >
            <CodeSelect
              name="kind"
              labelKey="locations.operators.kind"
              list="operatorKinds"
              codes={operatorKinds}
              required
            />
            <TextField name="name" labelKey="locations.operators.name" maxLength={200} required />
            <TextField name="note" labelKey="locations.operators.note" lines={2} />
          </ActForm>
        </DialogContent>
      </Dialog>
    </Panel>
  );
}
