import { Box, Checkbox, Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { FieldFrame } from '../form/field-frame.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { type Got, hasLeft, type Standard, standardNames, toBeMade } from './standard-tables.js';

interface ReportTablesProps {
  readonly offered: readonly Standard[];
  readonly had: ReadonlyMap<Standard, Got>;
}

/** Which tables: all that the period offers, unless one is taken out. What the reader has already is said, and is not made again. */
export function ReportTables({ offered, had }: ReportTablesProps) {
  const t = useT();
  const { field, frame } = useField({
    name: 'tables',
    labelKey: 'statisticsReport.tables',
    helpKey: offered.length < standardNames.length ? 'statisticsReport.notCounted' : undefined,
    required: true,
    check: (value) =>
      toBeMade(value as string[], offered, had).length === 0 ? t('statisticsReport.tickOne') : undefined,
  });
  const ticked = field.value as readonly string[];
  return (
    <FieldFrame {...frame} as="group">
      {({ id }) => (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {offered.map((standard) => {
            const got = had.get(standard);
            return (
              <Box
                component="li"
                key={standard}
                sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, columnGap: 3 }}
              >
                <Box
                  component="label"
                  sx={({ tokens }) => ({
                    display: 'flex',
                    alignItems: 'flex-start',
                    gap: 1,
                    cursor: got ? 'default' : 'pointer',
                    color: got ? tokens.quiet : 'inherit',
                  })}
                >
                  <Checkbox
                    size="small"
                    checked={!got && ticked.includes(standard)}
                    disabled={got !== undefined}
                    onChange={({ target }) =>
                      field.onChange(
                        standardNames.filter((one) => (one === standard ? target.checked : ticked.includes(one))),
                      )
                    }
                    slotProps={{ input: { 'aria-describedby': got && `${id}-${standard}` } }}
                    sx={{ p: 1.5, ml: -1.5 }}
                  />
                  <Box component="span" sx={{ py: 1.5 }}>
                    {t(`statistics.build.standards.${standard}`)}
                  </Box>
                </Box>
                {got && (
                  <Typography
                    id={`${id}-${standard}`}
                    component="span"
                    sx={{ pt: { xs: 0, sm: 1.5 }, pb: 1.5, pl: { xs: 8, sm: 0 } }}
                  >
                    {t(hasLeft(got) ? 'statisticsReport.has' : 'statisticsReport.isAsked')}{' '}
                    <MuiLink component={Link} underline="always" to={`/statistics/releases/${got.id}`}>
                      #{got.number}
                    </MuiLink>
                  </Typography>
                )}
              </Box>
            );
          })}
        </Box>
      )}
    </FieldFrame>
  );
}
