import GavelOutlined from '@mui/icons-material/GavelOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { HoldDialog, LiftDialog } from './hold-dialogs.js';
import { type Hold, HoldsDocument } from './hold-documents.js';
import { HoldState } from './hold-words.js';
import { Pages } from './pages.js';
import { ProtectionNav } from './protection-nav.js';

/** What must not be erased, by its number: the words of a hold are for those who see the case. */
export default function HoldsPage() {
  const t = useT();
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [setting, setSetting] = useState(false);
  const [lifting, setLifting] = useState<Hold | null>(null);
  const query = useDocument(HoldsDocument, { after: trail.at(-1) ?? null }, { keepPrevious: true });
  const set = (
    <Button variant="contained" startIcon={<GavelOutlined />} onClick={() => setSetting(true)}>
      {t('retention.holds.set')}
    </Button>
  );
  return (
    <Page titleKey="retention.holds.title" lead={t('retention.holds.noneHint')} actions={set}>
      <ProtectionNav />
      <Panel flush>
        <Loaded query={query}>
          {({ holds: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty titleKey="retention.holds.none" hintKey="retention.holds.noneHint" icon={GavelOutlined} />
            ) : (
              <>
                <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                  {nodes.map((hold) => (
                    <HoldLine key={hold.id} hold={hold} onLift={() => setLifting(hold)} />
                  ))}
                </Box>
                <Pages trail={trail} onTrail={setTrail} pageInfo={pageInfo} />
              </>
            )
          }
        </Loaded>
      </Panel>
      {setting && <HoldDialog onClose={() => setSetting(false)} />}
      {lifting && <LiftDialog hold={lifting} officer onClose={() => setLifting(null)} />}
    </Page>
  );
}

function HoldLine({ hold, onLift }: { readonly hold: Hold; readonly onLift: () => void }) {
  const t = useT();
  const { date } = useDates();
  const ground = useCodeText('holdGrounds');
  return (
    <Stack
      component="li"
      direction="row"
      sx={({ tokens }) => ({
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 4,
        rowGap: 1,
        px: 4,
        py: 3,
        '& + &': { borderTop: `1px solid ${tokens.border}` },
      })}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {hold.reference} · {ground(hold.ground)}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="div">
          {t('retention.holds.by', { name: hold.setBy?.displayName ?? '–', day: date(hold.setAt) })}
        </Typography>
      </Box>
      <HoldState until={hold.until} over={hold.over} />
      <Button
        variant="outlined"
        size="small"
        aria-label={t('retention.holds.liftOf', { reference: hold.reference })}
        onClick={onLift}
      >
        {t('retention.holds.lift')}
      </Button>
    </Stack>
  );
}
