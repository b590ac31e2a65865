import type { PlanPart } from '@homeward/domain';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import type { Assessment } from './around-documents.js';
import type { OpenedOperation } from './operation-documents.js';

type Approved = NonNullable<Assessment['approvedPlan']>;
/** What both shapes have: the plan of then and the plan of now. */
type Told = Pick<Approved, 'kind' | 'plannedOn' | 'compound' | 'place' | 'expectedCount' | 'plan'>;

interface PlanDifferencesProps {
  readonly approved: Approved;
  readonly operation: OpenedOperation;
}

/** Part by part what was approved and what stands there now: whoever is asked again need not look for it. */
export function PlanDifferences({ approved, operation }: PlanDifferencesProps) {
  const t = useT();
  const part = useCodeText('planParts');
  const { differs } = approved;
  if (differs.length === 0) return <Typography>{t('operations.differs.none')}</Typography>;
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gap: 4 }}>
      {differs.map((one) => (
        <Box key={one}>
          <Typography component="dt" sx={{ fontWeight: 600, mb: 1 }}>
            {part(one)}
          </Typography>
          <Box
            sx={{
              display: 'grid',
              gap: { xs: 1, sm: 4 },
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
            }}
          >
            <Side labelKey="operations.differs.before" was>
              <Value of={approved} part={one} />
            </Side>
            <Side labelKey="operations.differs.now">
              <Value of={operation} part={one} />
            </Side>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface SideProps {
  readonly labelKey: string;
  readonly was?: boolean;
  readonly children: ReactNode;
}

function Side({ labelKey, was = false, children }: SideProps) {
  const t = useT();
  return (
    <Box
      component="dd"
      sx={({ tokens }) => ({
        m: 0,
        px: 3,
        py: 2,
        borderRadius: 1,
        border: `1px solid ${was ? tokens.border : tokens.due.dot}`,
        bgcolor: was ? 'transparent' : tokens.due.soft,
        overflowWrap: 'anywhere',
      })}
    >
      <Typography variant="caption" color="textSecondary" component="div">
        {t(labelKey)}
      </Typography>
      <Box sx={{ whiteSpace: 'pre-wrap' }}>{children}</Box>
    </Box>
  );
}

function Value({ of, part }: { readonly of: Told; readonly part: PlanPart }) {
  const t = useT();
  const kind = useCodeText('operationKinds');
  const none = t('operations.differs.nothing');
  switch (part) {
    case 'KIND':
      return kind(of.kind);
    case 'DAY':
      return of.plannedOn ? <DateText value={of.plannedOn} /> : none;
    case 'COMPOUND':
      return of.compound?.name ?? none;
    case 'PLACE':
      return of.place || none;
    case 'EXPECTED':
      return of.expectedCount ?? none;
    case 'PLAN':
      return of.plan || none;
  }
}
