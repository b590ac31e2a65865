import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import { Loaded } from '../../parts/state-blocks.js';
import { useCan } from '../../session/session-store.js';
import { NeedsDialog } from './needs-dialog.js';
import { NeedsOfCasesDocument, type TravelNeeds } from './needs-documents.js';
import { NeedsLine } from './needs-line.js';
import { OrderedFields } from './ordered-fields.js';

/** What those who are chosen need on the way, before anybody is booked: seen, written down, and ticked where it is ordered already. */
export function NeedsOfChosen() {
  const t = useT();
  const passengers = useWatch({ name: 'passengers' }) as readonly string[];
  return passengers.length === 0 ? (
    <Typography color="textSecondary" sx={{ mb: 4 }}>
      {t('journeys.order.nobodyYet')}
    </Typography>
  ) : (
    <Needs caseIds={passengers} />
  );
}

function Needs({ caseIds }: { readonly caseIds: readonly string[] }) {
  const t = useT();
  const can = useCan();
  const [editing, setEditing] = useState<TravelNeeds>();
  const query = useDocument(NeedsOfCasesDocument, { caseIds: [...caseIds].sort() }, { keepPrevious: true });
  const edit = (one: TravelNeeds) =>
    can('repatriation.record') && (
      <Button onClick={() => setEditing(one)} aria-label={`${t('journeys.needs.edit')} ${one.reference}`}>
        {t('journeys.needs.edit')}
      </Button>
    );
  return (
    <Loaded query={query}>
      {({ needsOfCases }) => {
        const people = needsOfCases.filter(({ id }) => caseIds.includes(id));
        const needing = people.filter((one) => one.services.length > 0 || one.more);
        const toOrder = needing.filter((one) => one.toOrder.length > 0);
        const others = people.filter((one) => !needing.includes(one));
        return (
          <>
            {needing
              .filter((one) => !toOrder.includes(one))
              .map((one) => (
                <Box
                  key={one.id}
                  sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 3, mb: 2 }}
                >
                  <Box sx={{ minWidth: 0 }}>
                    <Typography sx={{ fontWeight: 600 }}>{one.reference}</Typography>
                    <NeedsLine needs={one} />
                  </Box>
                  {edit(one)}
                </Box>
              ))}
            {toOrder.length > 0 && <OrderedFields path="ordered." people={toOrder} beside={edit} />}
            {others.length > 0 && (
              <Box component="details" sx={{ mb: 4 }}>
                <Box component="summary" sx={{ cursor: 'pointer', minHeight: 44, py: 2.5 }}>
                  {t('journeys.order.nothing', { smart_count: others.length })}
                </Box>
                {others.map((one) => (
                  <Box
                    key={one.id}
                    sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: 44 }}
                  >
                    <span>{one.reference}</span>
                    {edit(one)}
                  </Box>
                ))}
              </Box>
            )}
            {editing && (
              <NeedsDialog reference={editing.reference} needs={editing} onClose={() => setEditing(undefined)} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
