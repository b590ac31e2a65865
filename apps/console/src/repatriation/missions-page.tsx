import { Box, Button, OutlinedInput, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import { AskWhoCovers } from './ask-who-covers.js';
import { MissionsDocument } from './mission-documents.js';

/** Embassies and consulates by sending country, with whom they cover from where. */
export default function MissionsPage() {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const [text, setText] = useState('');
  const query = useDocument(MissionsDocument, {});
  const wanted = text.trim().toLocaleLowerCase();
  return (
    <Page
      titleKey="repatriation.missions.title"
      lead={t('repatriation.missions.lead')}
      actions={
        <>
          <Button component={Link} to="/checklists">
            {t('repatriation.templates.title')}
          </Button>
          <Button component={Link} to="/fine-rules">
            {t('repatriation.rules.title')}
          </Button>
          <Button component={Link} to="/missions/to-check">
            {t('missions.checkPage')}
          </Button>
          {can('reference.change') && (
            <Button component={Link} to="/missions/list">
              {t('missions.list.title')}
            </Button>
          )}
          {can('reference.change') && (
            <Button variant="contained" component={Link} to="/missions/new">
              {t('repatriation.missions.new')}
            </Button>
          )}
        </>
      }
    >
      <AskWhoCovers />
      <OutlinedInput
        size="small"
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t('repatriation.missions.search')}
        inputProps={{ 'aria-label': t('repatriation.missions.search') }}
        sx={{ mb: 4, width: 360, maxWidth: '100%' }}
      />
      <Panel flush>
        <Loaded query={query}>
          {({ missions }) => {
            const rows = missions.filter((one) =>
              `${one.name} ${one.city} ${countryName(one.sendingCountry, locale)}`.toLocaleLowerCase().includes(wanted),
            );
            if (rows.length === 0) return <Empty />;
            return (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {rows.map((one) => {
                  const now = new Date().toISOString().slice(0, 10);
                  const covered = one.coverage.filter(
                    (row) => row.validFrom <= now && (!row.validTo || row.validTo >= now),
                  );
                  return (
                    <Box
                      component="li"
                      key={one.id}
                      sx={({ tokens }) => ({
                        borderBottom: `1px solid ${tokens.border}`,
                        '&:last-of-type': { border: 0 },
                      })}
                    >
                      <Box
                        component={Link}
                        to={`/missions/${one.id}`}
                        sx={({ tokens }) => ({
                          display: 'block',
                          px: 4,
                          py: 3,
                          color: 'inherit',
                          textDecoration: 'none',
                          '&:hover': { bgcolor: tokens.brandSoft },
                        })}
                      >
                        <Typography sx={{ fontWeight: 600 }}>{one.name}</Typography>
                        <Typography color="textSecondary">
                          {[one.city, countryName(one.locatedIn, locale)].filter(Boolean).join(', ')}
                          {covered.length > 0 &&
                            ` · ${t('repatriation.missions.covers', { list: covered.map((row) => `${countryName(row.nationality, locale)} (${countryName(row.country, locale)})`).join(', ') })}`}
                        </Typography>
                      </Box>
                    </Box>
                  );
                })}
              </Box>
            );
          }}
        </Loaded>
      </Panel>
    </Page>
  );
}
