import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { StatusDot } from '../../parts/status-dot.js';
import type { Whereabouts } from './custody-documents.js';

/** How many are where, the most people first. */
export function PlaceCounts({ found: { places, people, others } }: { readonly found: Whereabouts }) {
  const t = useT();
  const kind = useCodeText('custodyKinds');
  const gone = people.filter((one) => one.gone).length;
  if (people.length === 0 && others === 0)
    return (
      <Typography color="textSecondary" sx={{ px: 4, pb: 4 }}>
        {t('inCustody.whereabouts.empty')}
      </Typography>
    );
  return (
    <>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('rescues.custody.place')}</TableCell>
            <TableCell align="right">{t('inCustody.whereabouts.people')}</TableCell>
            <TableCell align="right">{t('inCustody.whereabouts.alerts')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {places.map((one) => (
            <TableRow key={`${one.kind} ${one.place?.id}`}>
              <TableCell component="th" scope="row">
                {one.kind ? (
                  kind(one.kind)
                ) : (
                  <StatusDot tone="due" shape="open">
                    {t('inCustody.whereabouts.unknown')}
                  </StatusDot>
                )}
                {one.place && (
                  <>
                    {' · '}
                    <Link to={`/custody/${one.place.id}`}>{one.place.name}</Link>
                  </>
                )}
              </TableCell>
              <TableCell align="right">{one.people}</TableCell>
              <TableCell align="right">
                {one.alerted > 0 ? <StatusDot tone="danger">{one.alerted}</StatusDot> : 0}
              </TableCell>
            </TableRow>
          ))}
          {gone > 0 && (
            <TableRow>
              <TableCell component="th" scope="row">
                {t('inCustody.whereabouts.gone')}
              </TableCell>
              <TableCell align="right">{gone}</TableCell>
              <TableCell align="right">0</TableCell>
            </TableRow>
          )}
        </TableBody>
      </Table>
      {others > 0 && (
        <Typography color="textSecondary" sx={{ px: 4, py: 2 }}>
          {t('inCustody.whereabouts.others', { smart_count: others })}
        </Typography>
      )}
    </>
  );
}
