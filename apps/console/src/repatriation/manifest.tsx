import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useLocale } from 'react-admin';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import type { Journey } from './journey-page.js';
import { CarrierList } from './journeys/carrier-list.js';
import { isBehind } from './journeys/words.js';
import { ManifestDocument } from './movement-documents.js';

/** The manifest with names, to be printed for the carrier and the border. Opening it is a reading that is logged. */
export function Manifest({ journey }: { readonly journey: Journey }) {
  const t = useT();
  const locale = useLocale();
  const sex = useCodeText('sexes');
  const query = useDocument(ManifestDocument, { id: journey.id }, { once: true });
  const travelling = journey.passengers.filter((one) => !isBehind(one));
  return (
    <Panel
      title={t('repatriation.journey.manifestOf', { reference: journey.reference })}
      flush
      actions={
        <>
          <CarrierList movementId={journey.id} />
          <Button variant="outlined" onClick={() => window.print()} className="hw-no-print">
            {t('repatriation.journey.print')}
          </Button>
        </>
      }
    >
      <Loaded query={query}>
        {({ movement }) => (
          <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('repatriation.journey.manifest')}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>#</TableCell>
                  <TableCell>{t('repatriation.manifest.reference')}</TableCell>
                  <TableCell>{t('repatriation.manifest.name')}</TableCell>
                  <TableCell>{t('repatriation.manifest.birth')}</TableCell>
                  <TableCell>{t('repatriation.manifest.sex')}</TableCell>
                  <TableCell>{t('repatriation.board.nationality')}</TableCell>
                  <TableCell>{t('repatriation.manifest.document')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {travelling.map((one, index) => {
                  const named = movement?.passengers.find((other) => other.id === one.id);
                  return (
                    <TableRow key={one.id}>
                      <TableCell>{index + 1}</TableCell>
                      <TableCell>{one.reference}</TableCell>
                      <TableCell>
                        {named?.name ?? one.initials}
                        {named?.romanisedName && named.romanisedName !== named.name ? (
                          <Box sx={{ fontSize: '0.8125rem' }}>{named.romanisedName}</Box>
                        ) : null}
                      </TableCell>
                      <TableCell>{named?.birth}</TableCell>
                      <TableCell>{sex(one.sex)}</TableCell>
                      <TableCell>{countryName(one.nationality, locale)}</TableCell>
                      <TableCell>{named?.travelDocument}</TableCell>
                    </TableRow>
                  );
                })}
              </TableBody>
            </Table>
          </Box>
        )}
      </Loaded>
    </Panel>
  );
}
