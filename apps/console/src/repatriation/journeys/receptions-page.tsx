import { Box, Button, OutlinedInput, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useCan } from '../../session/session-store.js';
import { ReceptionBodiesDocument } from './documents.js';

/** Who receives people at home, by country, with whom to ask for and what they do. */
export default function ReceptionsPage() {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const kind = useCodeText('receptionKinds');
  const [text, setText] = useState('');
  const query = useDocument(ReceptionBodiesDocument, {});
  const wanted = text.trim().toLocaleLowerCase();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <Page
      titleKey="journeys.reception.all"
      lead={t('journeys.reception.allLead')}
      actions={
        <>
          <Button component={Link} to="/transit-rules">
            {t('journeys.rules.title')}
          </Button>
          {can('reference.change') && (
            <Button variant="contained" component={Link} to="/receptions/new">
              {t('journeys.reception.new')}
            </Button>
          )}
        </>
      }
    >
      <OutlinedInput
        size="small"
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t('journeys.reception.search')}
        inputProps={{ 'aria-label': t('journeys.reception.search') }}
        sx={{ mb: 4, width: 360, maxWidth: '100%' }}
      />
      <Panel flush>
        <Loaded query={query}>
          {({ receptionBodies }) => {
            const rows = receptionBodies.filter((one) =>
              `${one.name} ${one.city} ${countryName(one.country, locale)}`.toLocaleLowerCase().includes(wanted),
            );
            if (rows.length === 0) return <Empty titleKey="journeys.reception.none" />;
            return (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {rows.map((one) => (
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
                      to={`/receptions/${one.id}`}
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
                        {[kind(one.kind), one.city, countryName(one.country, locale), one.phone]
                          .filter(Boolean)
                          .join(' · ')}
                      </Typography>
                      {one.offers !== '' && <Typography>{one.offers}</Typography>}
                      {one.validTo !== null && one.validTo < today && (
                        <StatusDot tone="unknown">{t('journeys.reception.ended')}</StatusDot>
                      )}
                    </Box>
                  </Box>
                ))}
              </Box>
            );
          }}
        </Loaded>
      </Panel>
    </Page>
  );
}
