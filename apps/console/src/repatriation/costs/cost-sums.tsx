import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { CostGroup, CostTotalsQuery } from '../../gql/graphql.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { moneyText } from '../../parts/money-text.js';

type Totals = CostTotalsQuery['costTotals'];
type Sum = Totals['sums'][number];

/** One figure for each currency; they are never added up. */
export function SumFigures({ sums }: { readonly sums: readonly Sum[] }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 8, rowGap: 3 }}>
      {sums.map((sum) => (
        <Box key={sum.currency}>
          <Typography variant="h2" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {moneyText(sum.totalMinor, sum.currency)}
          </Typography>
          <Typography color="textSecondary">
            {[
              t('costs.sum.paid', { amount: moneyText(sum.paidMinor, sum.currency) }),
              ...(sum.committedMinor === 0
                ? []
                : [t('costs.sum.committed', { amount: moneyText(sum.committedMinor, sum.currency) })]),
              ...(sum.estimatedMinor === 0
                ? []
                : [t('costs.sum.estimated', { amount: moneyText(sum.estimatedMinor, sum.currency) })]),
            ].join(' · ')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

/** Marked as what it is: reckoned by dated rates, or not known. */
export function Equivalent({ totals }: { readonly totals: Totals }) {
  const t = useT();
  if (totals.equivalentIn == null) return null;
  return (
    <Typography color="textSecondary" sx={{ mt: 3 }}>
      {totals.equivalentMinor == null
        ? t('costs.sum.noRate', { smart_count: totals.withoutRate, currency: totals.equivalentIn })
        : t('costs.sum.equivalent', { amount: moneyText(totals.equivalentMinor, totals.equivalentIn) })}
    </Typography>
  );
}

export function useSumLabel(by: CostGroup): (sum: Pick<Sum, 'key' | 'label'>) => string {
  const t = useT();
  const payer = useCodeText('payers');
  const kind = useCodeText('costKinds');
  return ({ key, label }) => {
    if (by === 'PAYER') return payer(key);
    if (by === 'KIND') return kind(key);
    if (by === 'DONOR') return label ?? t('costs.withoutDonor');
    return label ?? key ?? t('costs.sum.none');
  };
}

export function SumTable({ sums, by }: { readonly sums: readonly Sum[]; readonly by: CostGroup }) {
  const t = useT();
  const group = useCodeText('costGroups');
  const label = useSumLabel(by);
  const heads = ['estimated', 'committed', 'paid', 'total'] as const;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('costs.totals.by', { group: group(by) })}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{group(by)}</TableCell>
            {heads.map((head) => (
              <TableCell key={head} align="right">
                {t(`costs.sum.head.${head}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {sums.map((sum) => (
            <TableRow key={`${sum.key ?? ''} ${sum.currency}`}>
              <TableCell component="th" scope="row">
                {label(sum)}
              </TableCell>
              {heads.map((head) => (
                <TableCell key={head} align="right" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                  {sum[`${head}Minor`] === 0 ? '–' : moneyText(sum[`${head}Minor`], sum.currency)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
