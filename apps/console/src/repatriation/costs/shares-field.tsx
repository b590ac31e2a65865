import { isMoney, type Money } from '@homeward/domain';
import { Alert, Box, OutlinedInput, Typography } from '@mui/material';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useDocument } from '../../data/use-document.js';
import { FieldFrame } from '../../form/field-frame.js';
import { useField } from '../../form/use-field.js';
import { graphql } from '../../gql/index.js';
import { useT } from '../../i18n/use-t.js';
import { moneyText } from '../../parts/money-text.js';
import { Loading } from '../../parts/state-blocks.js';
import { type CostSubject, sharesOf, theOthers, type TypedShares } from './cost-words.js';

const CostPeopleOfMovementDocument = graphql(`
  query CostPeopleOfMovement($id: UUID!) {
    movement(id: $id) {
      id
      passengers {
        id
        caseId
        reference
        initials
        state
      }
    }
  }
`);
export const OthersOnBillDocument = graphql(`
  query OthersOnBill($movementId: UUID!) {
    othersOnBill(movementId: $movementId)
  }
`);
const CostPeopleOfOperationDocument = graphql(`
  query CostPeopleOfOperation($id: UUID!, $filter: RosterFilter) {
    roster(rescueOperationId: $id, first: 100, filter: $filter) {
      nodes {
        id
        initials
        case {
          id
          reference
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

interface Sharer {
  readonly caseId: string;
  readonly label: string;
}
type Shared = Exclude<CostSubject, { readonly kind: 'case' }>;

export function SharesField({ subject }: { readonly subject: Shared }) {
  return subject.kind === 'movement' ? <OfMovement id={subject.movementId} /> : <OfOperation id={subject.rescueId} />;
}

function OfMovement({ id }: { readonly id: string }) {
  const t = useT();
  const { data } = useDocument(CostPeopleOfMovementDocument, { id });
  const others = useDocument(OthersOnBillDocument, { movementId: id }).data?.othersOnBill;
  if (!data || others === undefined) return <Loading rows={2} />;
  const people = (data.movement?.passengers ?? []).filter(({ state }) => state !== 'REMOVED');
  return (
    <Shares
      people={[
        ...people.map(({ caseId, reference, initials }) => ({ caseId, label: `${reference} ${initials}`.trim() })),
        ...(others > 0 ? [{ caseId: theOthers, label: t('costs.split.others', { smart_count: others }) }] : []),
      ]}
    />
  );
}

function OfOperation({ id }: { readonly id: string }) {
  const t = useT();
  const { data } = useDocument(CostPeopleOfOperationDocument, { id, filter: { outcomes: ['FOUND', 'UNEXPECTED'] } });
  if (!data) return <Loading rows={2} />;
  // Of more than a page the rest would be left without a share, unseen.
  if (data.roster.pageInfo.hasNextPage) return <Alert severity="info">{t('costs.split.tooMany')}</Alert>;
  const people = data.roster.nodes.flatMap(({ case: of, initials }) =>
    of ? [{ caseId: of.id, label: `${of.reference} ${initials}`.trim() }] : [],
  );
  return <Shares people={people} />;
}

/** An amount for each by hand. Together they are the bill, to the cent; who has none pays nothing of it. */
function Shares({ people }: { readonly people: readonly Sharer[] }) {
  const t = useT();
  const watched = useWatch({ name: 'amountMinor' }) as Money | null;
  const whole = isMoney(watched) ? watched : null;
  const left = (typed: unknown): number | undefined => {
    if (!whole) return undefined;
    const shares = sharesOf(typed as TypedShares, whole.currency);
    return shares && whole.minor - shares.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  };
  const { field, error, frame } = useField({
    name: 'shares',
    labelKey: 'costs.split.shares',
    helpKey: 'costs.split.sharesHelp',
    required: true,
    check: (typed) => {
      const rest = left(typed);
      if (rest === undefined) return t('costs.split.notAnAmount');
      return rest === 0 || !whole ? undefined : restText(rest, whole);
    },
  });
  const restText = (rest: number, { currency }: Money): string =>
    rest > 0
      ? t('costs.split.left', { amount: moneyText(rest, currency) })
      : t('costs.split.tooMuch', { amount: moneyText(-rest, currency) });
  const typed = field.value as TypedShares;
  const rest = left(typed);
  return (
    <FieldFrame {...frame} as="group">
      {({ describedBy }) => (
        <Box sx={{ display: 'grid', gap: 2 }}>
          {people.map((one) => (
            <ShareRow
              key={one.caseId}
              {...one}
              currency={whole?.currency ?? ''}
              describedBy={describedBy}
              value={typed[one.caseId] ?? ''}
              onChange={(next) => field.onChange({ ...typed, [one.caseId]: next })}
            />
          ))}
          {whole && rest !== undefined && error === undefined && (
            <Typography role="status" sx={{ fontWeight: 600 }}>
              {rest === 0 ? t('costs.split.agrees') : restText(rest, whole)}
            </Typography>
          )}
        </Box>
      )}
    </FieldFrame>
  );
}

interface ShareRowProps extends Sharer {
  readonly currency: string;
  readonly describedBy: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ShareRow({ label, currency, describedBy, value, onChange }: ShareRowProps) {
  const [text, setText] = useState(value);
  return (
    <Box component="label" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
      <Box component="span" sx={{ flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' }}>
        {label}
      </Box>
      <OutlinedInput
        size="small"
        value={text}
        endAdornment={currency}
        onChange={(event) => {
          setText(event.target.value);
          onChange(event.target.value);
        }}
        inputProps={{ 'aria-describedby': describedBy, inputMode: 'decimal', autoComplete: 'off' }}
        sx={{ width: 160 }}
      />
    </Box>
  );
}
