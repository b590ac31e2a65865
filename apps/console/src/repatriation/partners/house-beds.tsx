import { custodyBeds, type CustodyBed } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ActForm } from '../../form/act-form.js';
import { useCodeText } from '../../form/code-fields.js';
import { NumberField } from '../../form/fields.js';
import { useT } from '../../i18n/use-t.js';
import { Panel } from '../../parts/page.js';
import { PlainDialog } from '../plain-dialog.js';
import { type House, KeepHouseBedsDocument } from './house-documents.js';

interface Values {
  readonly beds: readonly { readonly bed: CustodyBed; readonly beds: number | null; readonly others: number | null }[];
}

/** How many beds the house has, and what of them is free. */
export function HouseBeds({ house }: { readonly house: House }) {
  const t = useT();
  const bed = useCodeText('custodyBeds');
  const [seen, setSeen] = useState<House>();
  return (
    <Panel
      titleKey="houses.own.beds"
      actions={<Button onClick={() => setSeen(house)}>{t('houses.own.bedsChange')}</Button>}
    >
      {house.beds.length === 0 && <Typography color="textSecondary">{t('houses.own.bedsNone')}</Typography>}
      {house.beds.map((one) => (
        <Box key={one.bed}>
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {t('houses.own.bedsLine', { bed: bed(one.bed), free: Math.max(0, one.free), beds: one.beds })}
          </Typography>{' '}
          <Typography component="span" color="textSecondary">
            {t('houses.own.bedsHere', { taken: one.taken, others: one.others })}
          </Typography>
        </Box>
      ))}
      {seen && <BedsDialog house={seen} onClose={() => setSeen(undefined)} />}
    </Panel>
  );
}

function BedsDialog({ house, onClose }: { readonly house: House; readonly onClose: () => void }) {
  const t = useT();
  const text = useCodeText('custodyBeds');
  return (
    <PlainDialog title={t('houses.own.bedsChange')} lead={t('houses.own.bedsLead')} onClose={onClose}>
      <ActForm
        document={KeepHouseBedsDocument}
        defaults={{
          beds: custodyBeds.map((bed) => {
            const one = house.beds.find((kept) => kept.bed === bed);
            return { bed, beds: one?.beds ?? null, others: one?.others ?? null };
          }),
        }}
        doneKey="houses.own.bedsSaved"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: Values) => ({
          expectedVersion: house.version,
          beds: v.beds.map(({ others, ...one }) => ({ ...one, others: others ?? 0 })),
        })}
      >
        {custodyBeds.map((bed, at) => (
          <Box key={bed} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4 }}>
            <NumberField
              name={`beds.${at}.beds`}
              labelKey="houses.own.bedsOf"
              labelParams={{ bed: text(bed) }}
              min={0}
              max={10000}
            />
            <NumberField
              name={`beds.${at}.others`}
              labelKey="houses.own.othersOf"
              labelParams={{ bed: text(bed) }}
              min={0}
              max={10000}
            />
          </Box>
        ))}
      </ActForm>
    </PlainDialog>
  );
}
