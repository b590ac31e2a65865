import AddOutlined from '@mui/icons-material/AddOutlined';
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
import { RescueBodiesDocument } from './request-documents.js';
import { RequestsNav } from './requests-nav.js';

/** Where a plea can be taken, with whom not to tell. */
export default function BodiesPage() {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const kind = useCodeText('rescueBodyKinds');
  const risk = useCodeText('leakRisks');
  const [text, setText] = useState('');
  const query = useDocument(RescueBodiesDocument, { retired: true });
  const wanted = text.trim().toLocaleLowerCase();
  return (
    <Page
      titleKey="rescueRequests.bodies.title"
      lead={t('rescueRequests.bodies.lead')}
      actions={
        can('reference.change') && (
          <Button variant="contained" component={Link} to="/rescue-bodies/new" startIcon={<AddOutlined />}>
            {t('rescueRequests.bodies.new')}
          </Button>
        )
      }
    >
      <RequestsNav />
      <OutlinedInput
        size="small"
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t('rescueRequests.bodies.search')}
        inputProps={{ 'aria-label': t('rescueRequests.bodies.search') }}
        sx={{ mb: 4, width: 360, maxWidth: '100%' }}
      />
      <Panel flush>
        <Loaded query={query}>
          {({ rescueBodies }) => {
            const rows = rescueBodies.filter((one) =>
              `${one.name} ${one.province} ${countryName(one.country, locale)}`.toLocaleLowerCase().includes(wanted),
            );
            if (rows.length === 0) return <Empty />;
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
                      to={`/rescue-bodies/${one.id}`}
                      sx={({ tokens }) => ({
                        display: 'block',
                        px: 4,
                        py: 3,
                        color: 'inherit',
                        textDecoration: 'none',
                        '&:hover': { bgcolor: tokens.brandSoft },
                      })}
                    >
                      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1 }}>
                        <Typography component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                          {one.name}
                        </Typography>
                        {one.warning && <StatusDot tone="danger">{risk(one.warning.risk)}</StatusDot>}
                        {one.retiredAt && (
                          <StatusDot tone="unknown">{t('rescueRequests.bodies.retiredSince')}</StatusDot>
                        )}
                      </Box>
                      <Typography color="textSecondary">
                        {[kind(one.kind), one.province, countryName(one.country, locale), one.phone]
                          .filter(Boolean)
                          .join(' · ')}
                      </Typography>
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
