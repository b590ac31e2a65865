import AddOutlined from '@mui/icons-material/AddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { moneyText } from '../../parts/money-text.js';
import { Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { useCan } from '../../session/session-store.js';
import { CostsDocument, CostTotalsDocument } from './cost-documents.js';
import { RecordCostDialog } from './cost-dialogs.js';
import { CostLines } from './cost-lines.js';
import { SumFigures } from './cost-sums.js';
import { type CostSubject, filterOf } from './cost-words.js';

const PAGE = 100;

/** What one case, journey or operation has cost: sums on top, add in one press, every line beneath. */
export function CostsPanel({ subject }: { readonly subject: CostSubject }) {
  const t = useT();
  const can = useCan();
  const [adding, setAdding] = useState(false);
  const filter = filterOf(subject);
  const query = useDocument(CostsDocument, { filter, first: PAGE });
  const sums = useDocument(CostTotalsDocument, { filter, by: 'CURRENCY' as const });
  const payers = useDocument(CostTotalsDocument, { filter, by: 'PAYER' as const });
  // A bill of many is shared by those who see all of them.
  const add = can(subject.kind === 'case' ? 'cost.record' : 'cost.export') && (
    <Button
      variant="contained"
      startIcon={<AddOutlined />}
      onClick={() => setAdding(true)}
      className="hw-no-print"
      sx={{ minHeight: 44 }}
    >
      {t('costs.act.record')}
    </Button>
  );
  return (
    <Panel titleKey="costs.title" actions={add} flush>
      <Loaded query={query}>
        {({ costs }) =>
          costs.nodes.length === 0 ? (
            <Empty titleKey="costs.none" hintKey="costs.noneHint" />
          ) : (
            <>
              <Box sx={{ px: 4, pb: 4 }}>
                <SumFigures sums={sums.data?.costTotals.sums ?? []} />
                <ByPayer sums={payers.data?.costTotals.sums ?? []} />
              </Box>
              <CostLines costs={costs.nodes} withSubject={subject.kind !== 'case'} />
              {costs.pageInfo.hasNextPage && (
                <Typography sx={{ px: 4, py: 3 }} color="textSecondary">
                  {t('costs.more', { count: PAGE })}
                </Typography>
              )}
            </>
          )
        }
      </Loaded>
      {adding && <RecordCostDialog subject={subject} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

function ByPayer({
  sums,
}: {
  readonly sums: readonly { key?: string | null; currency: string; totalMinor: number }[];
}) {
  const payer = useCodeText('payers');
  const shown = sums.filter(({ totalMinor }) => totalMinor !== 0);
  if (shown.length < 2) return null;
  return (
    <Typography color="textSecondary" sx={{ mt: 2 }}>
      {shown.map((sum) => `${payer(sum.key)} ${moneyText(sum.totalMinor, sum.currency)}`).join(' · ')}
    </Typography>
  );
}
