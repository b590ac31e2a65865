import { dayIn } from '@homeward/domain';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import type { Journey } from './journey-page.js';
import { TravellingAlongDocument } from './journeys/along-documents.js';
import { CarrierList } from './journeys/carrier-list.js';
import { manifestCounts, manifestRows } from './journeys/manifest-rows.js';
import { TravelNeedsDocument } from './journeys/needs-documents.js';
import { ManifestDocument } from './movement-documents.js';

/** The manifest with names, to be printed for the carrier and the border. Opening it is a reading that is logged. */
export function Manifest({ journey }: { readonly journey: Journey }) {
  const t = useT();
  const query = useDocument(ManifestDocument, { id: journey.id }, { once: true });
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
      <Loaded query={query}>{({ movement }) => <People journey={journey} named={movement?.passengers ?? []} />}</Loaded>
    </Panel>
  );
}

function People({ journey, named }: { readonly journey: Journey; readonly named: Parameters<typeof manifestRows>[1] }) {
  const t = useT();
  const locale = useLocale();
  const sex = useCodeText('sexes');
  const type = useCodeText('passengerTypes');
  const mark = useCodeText('boardingMarks');
  const along = useDocument(TravellingAlongDocument, { movementId: journey.id });
  const needs = useDocument(TravelNeedsDocument, { movementId: journey.id });
  const day = dayIn(journey.departsZone, new Date(journey.departsAt));
  // Half a manifest is a wrong one: children and needs are waited for.
  return (
    <Loaded query={along}>
      {({ travellingAlong }) => (
        <Loaded query={needs}>
          {({ travelNeeds }) => {
            const rows = manifestRows(journey.passengers, named, travellingAlong?.companions ?? [], travelNeeds, day);
            const ticked = rows.some((row) => row.mark !== null);
            const heldBack = travelNeeds.filter((one) => one.heldBack).length;
            return (
              <>
                <Typography sx={{ px: 4, pb: heldBack > 0 ? 1 : 3 }}>
                  {t('journeys.needs.counted', { ...manifestCounts(rows) })}
                </Typography>
                {heldBack > 0 && (
                  <Typography color="textSecondary" className="hw-no-print" sx={{ px: 4, pb: 3 }}>
                    {t('journeys.needs.heldBackOf', { smart_count: heldBack })}
                  </Typography>
                )}
                <Box
                  sx={{ overflowX: 'auto' }}
                  tabIndex={0}
                  role="region"
                  aria-label={t('repatriation.journey.manifest')}
                >
                  <Table size="small">
                    <TableHead>
                      <TableRow>
                        <TableCell>#</TableCell>
                        <TableCell>{t('repatriation.manifest.reference')}</TableCell>
                        <TableCell>{t('repatriation.manifest.name')}</TableCell>
                        <TableCell>{t('repatriation.manifest.birth')}</TableCell>
                        <TableCell>{t('journeys.needs.type')}</TableCell>
                        <TableCell>{t('repatriation.manifest.sex')}</TableCell>
                        <TableCell>{t('repatriation.board.nationality')}</TableCell>
                        <TableCell>{t('repatriation.manifest.document')}</TableCell>
                        <TableCell>{t('journeys.carrier.seat')}</TableCell>
                        <TableCell>{t('journeys.needs.ssr')}</TableCell>
                        {ticked && <TableCell>{t('journeys.tick.ticked')}</TableCell>}
                      </TableRow>
                    </TableHead>
                    <TableBody>
                      {rows.map((row, index) => (
                        <TableRow key={row.id}>
                          <TableCell>{index + 1}</TableCell>
                          <TableCell>
                            {row.companion ? t('journeys.needs.with', { reference: row.reference }) : row.reference}
                          </TableCell>
                          <TableCell>
                            {row.name}
                            {row.romanisedName && row.romanisedName !== row.name ? (
                              <Box sx={{ fontSize: '0.8125rem' }}>{row.romanisedName}</Box>
                            ) : null}
                          </TableCell>
                          <TableCell>{row.birth}</TableCell>
                          <TableCell>
                            <strong>
                              {row.type && row.type !== 'ADT'
                                ? type(row.type)
                                : row.minor
                                  ? t('journeys.tick.minor')
                                  : ''}
                            </strong>
                          </TableCell>
                          <TableCell>{row.sex ? sex(row.sex) : ''}</TableCell>
                          <TableCell>{countryName(row.nationality, locale)}</TableCell>
                          <TableCell>{row.document}</TableCell>
                          <TableCell>{row.seat}</TableCell>
                          <TableCell>{row.ssr.join(', ')}</TableCell>
                          {ticked && <TableCell>{row.mark ? mark(row.mark) : ''}</TableCell>}
                        </TableRow>
                      ))}
                    </TableBody>
                  </Table>
                </Box>
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
