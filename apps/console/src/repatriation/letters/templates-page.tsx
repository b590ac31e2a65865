import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useCan } from '../../session/session-store.js';
import { LetterTemplatesDocument } from './documents.js';
import { useLanguageName } from './language-name.js';

const tones = {
  DRAFT: { tone: 'due', shape: 'open' },
  PUBLISHED: { tone: 'done' },
  RETIRED: { tone: 'unknown', shape: 'open' },
} as const;

export default function TemplatesPage() {
  const t = useT();
  const can = useCan();
  const kind = useCodeText('letterKinds');
  const state = useCodeText('letterTemplateStates');
  const language = useLanguageName();
  const query = useDocument(LetterTemplatesDocument, { published: false });
  return (
    <Page
      titleKey="letters.templates.title"
      lead={t('letters.templates.lead')}
      actions={
        can('letterTemplate.change') && (
          <Button variant="contained" component={Link} to="/letter-templates/new">
            {t('letters.templates.new')}
          </Button>
        )
      }
    >
      <Panel flush>
        <Loaded query={query}>
          {({ letterTemplates }) =>
            letterTemplates.length === 0 ? (
              <Empty titleKey="letters.templates.none" hintKey="letters.templates.noneHint" />
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {letterTemplates.map((one) => (
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
                      to={`/letter-templates/${one.id}`}
                      sx={({ tokens }) => ({
                        display: 'flex',
                        flexWrap: 'wrap',
                        justifyContent: 'space-between',
                        gap: 3,
                        px: 4,
                        py: 3,
                        color: 'inherit',
                        textDecoration: 'none',
                        '&:hover': { bgcolor: tokens.brandSoft },
                      })}
                    >
                      <Box sx={{ minWidth: 0 }}>
                        <Typography sx={{ fontWeight: 600 }}>
                          <span lang={one.language}>{one.name}</span>
                        </Typography>
                        <Typography color="textSecondary">
                          {[
                            kind(one.kind),
                            language(one.language),
                            one.missionName
                              ? t('letters.templates.forMission', { mission: one.missionName })
                              : t('letters.templates.forAll'),
                            t('letters.templates.revision', { revision: one.revision }),
                          ].join(' · ')}
                        </Typography>
                        {one.note !== '' && <Typography color="textSecondary">{one.note}</Typography>}
                      </Box>
                      <StatusDot {...tones[one.state]}>{state(one.state)}</StatusDot>
                    </Box>
                  </Box>
                ))}
              </Box>
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}
