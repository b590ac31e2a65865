import { Box, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { MissionOpenOf } from './mission-open.js';
import { WhoCoversDocument } from './mission-directory-documents.js';

interface WhoCoversProps {
  readonly nationality: string;
  /** Where the organisation works unless told. */
  readonly country?: string;
  readonly on?: string;
}

/** Which mission acts, "no mission there, covered by ...", or whom to ask where nobody does. */
export function WhoCovers({ nationality, country, on }: WhoCoversProps) {
  const t = useT();
  const locale = useLocale();
  const query = useDocument(WhoCoversDocument, {
    nationality,
    ...(country ? { country } : {}),
    ...(on ? { on } : {}),
  });
  return (
    <Loaded query={query}>
      {({ whoCovers }) => {
        const there = whoCovers.missions.some((one) => one.there);
        if (whoCovers.missions.length === 0)
          return (
            <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
              <StatusDot tone="due" shape="open">
                {t('missions.nobody', {
                  nationality: countryName(whoCovers.nationality, locale),
                  country: countryName(whoCovers.country, locale),
                })}
              </StatusDot>
              <Typography>
                {t(whoCovers.elsewhere.length > 0 ? 'missions.nobodyAsk' : 'missions.nobodyElse')}
              </Typography>
              {whoCovers.elsewhere.map((one) => (
                <Box key={one.id}>
                  <MissionLink mission={one} />
                  {one.actsIn.length > 0 && (
                    <Typography color="textSecondary" variant="body2">
                      {t('missions.actsIn', { list: one.actsIn.map((code) => countryName(code, locale)).join(', ') })}
                    </Typography>
                  )}
                </Box>
              ))}
              {whoCovers.elsewhere.length > 0 && <Typography>{t('missions.nobodyThen')}</Typography>}
              <Typography color="textSecondary">{t('missions.nobodyTell')}</Typography>
            </Box>
          );
        return (
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
            {whoCovers.missions.map((one) => (
              <Box key={one.mission.id}>
                {one.there ? (
                  <Typography sx={{ fontWeight: 600 }}>
                    {t('missions.coversThere', { mission: one.mission.name })}
                  </Typography>
                ) : (
                  <StatusDot tone={there ? 'unknown' : 'due'}>
                    {there ? one.mission.name : t('missions.coversAbroad', { mission: one.mission.name })}
                  </StatusDot>
                )}
                <MissionLink mission={one.mission} words={t('missions.lookAtMission')} />
                <MissionOpenOf missionId={one.mission.id} />
                {one.checkedOn === null && (
                  <Typography color="textSecondary" variant="body2">
                    {t('missions.toCheck')} · {one.source}
                  </Typography>
                )}
              </Box>
            ))}
          </Box>
        );
      }}
    </Loaded>
  );
}

interface MissionLinkProps {
  readonly mission: { readonly id: string; readonly name: string; readonly city: string; readonly locatedIn: string };
  readonly words?: string;
}

function MissionLink({ mission, words }: MissionLinkProps) {
  const t = useT();
  const locale = useLocale();
  const place = [mission.city, countryName(mission.locatedIn, locale)].filter(Boolean).join(', ');
  return (
    <Typography>
      <Link to={`/missions/${mission.id}`}>{words ?? mission.name}</Link> {t('missions.coversIn', { place })}
    </Typography>
  );
}
