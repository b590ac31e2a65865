import { Box, Typography } from '@mui/material';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import type { Entry, OpenedOperation } from './operation-documents.js';
import { useEntryWords } from './use-entry-words.js';

interface RosterPrintProps {
  readonly operation: OpenedOperation;
  readonly rows: readonly Entry[];
}

/** The roster on paper: a box to tick and room for a word, for a gate without signal. */
export function RosterPrint({ operation, rows }: RosterPrintProps) {
  const t = useT();
  const outcome = useCodeText('rosterOutcomes');
  const words = useEntryWords();
  return (
    <Box className="hw-print-only">
      <Typography variant="h2" component="h2">
        {t('rescues.gate.roster')} · {operation.reference} · {operation.compound?.name ?? operation.place}
      </Typography>
      <Box
        component="table"
        sx={{
          borderCollapse: 'collapse',
          width: '100%',
          mt: 3,
          '& td, & th': { borderBottom: '1px solid #999999', p: 1, textAlign: 'start', verticalAlign: 'top' },
        }}
      >
        <thead>
          <tr>
            <th scope="col">{t('rescues.field.NUMBER')}</th>
            <th scope="col">{t('rescues.field.NAME')}</th>
            <th scope="col">{t('rescues.print.facts')}</th>
            <th scope="col">{t('rescues.print.outcome')}</th>
            <th scope="col">{t('rescues.print.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.position}</td>
              <td>
                {row.name} {row.romanisedName !== row.name && row.romanisedName}
              </td>
              <td>{words(row)}</td>
              <td>{row.outcome === 'EXPECTED' ? '☐' : outcome(row.outcome)}</td>
              <td style={{ minWidth: '30mm' }} />
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
