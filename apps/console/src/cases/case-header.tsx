import { Box, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { capital } from '../parts/initials.js';
import { PersonAvatar } from '../parts/person-name.js';
import { StatusDot } from '../parts/status-dot.js';
import { CaseActs } from './case-acts.js';
import { CaseCounters } from './case-counters.js';
import { DangerDot } from './case-row.js';
import { useOpenedCase } from './case-scope.js';
import { TrackStepper } from './track-stepper.js';
import { useCaseWords } from './use-case-words.js';

/** Who, how endangered, whose case, what next; then the line of the case and the other three tracks in words. */
export function CaseHeader() {
  const t = useT();
  const opened = useOpenedCase();
  const words = useCaseWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { reference, person } = opened;
  useEffect(() => {
    document.title = `${reference} · ${t('shell.product')}`;
  }, [reference, t]);
  useEffect(() => {
    const busy = document.activeElement?.closest('.MuiModal-root, input, textarea, select');
    if (!busy) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Box
      component="header"
      sx={({ tokens }) => ({
        bgcolor: tokens.surface,
        border: `1px solid ${tokens.border}`,
        borderRadius: 1,
        p: { xs: 4, md: 5 },
        mb: { xs: 4, md: 6 },
      })}
    >
      <Stack
        direction="row"
        sx={{ gap: 4, flexWrap: 'wrap', alignItems: 'flex-start', justifyContent: 'space-between', mb: 4 }}
      >
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', minWidth: 0, flex: '1 1 320px' }}>
          <PersonAvatar initials={person.initials} size="large" />
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="h1" ref={heading} tabIndex={-1}>
              {reference}
            </Typography>
            <Typography color="textSecondary" component="div">
              {capital(
                [words.nationality(opened), words.who(opened), opened.compound?.name].filter(Boolean).join(' · '),
              )}
            </Typography>
          </Box>
        </Box>
        <CaseActs />
      </Stack>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center', mb: 5 }}>
        <DangerDot danger={opened.danger} variant="soft" />
        {opened.sensitivity === 'RESTRICTED' && (
          <StatusDot tone="due" shape="half" variant="soft">
            {t('cases.words.restricted')}
          </StatusDot>
        )}
        <StatusDot
          tone={opened.assignedTo ? 'brand' : 'due'}
          shape={opened.assignedTo ? 'full' : 'open'}
          variant="soft"
        >
          {opened.assignedTo
            ? t('cases.header.assignedTo', { name: opened.assignedTo.displayName })
            : t('cases.words.nobody')}
        </StatusDot>
        {opened.tags.map((tag) => (
          <StatusDot key={tag} tone="unknown" shape="open" variant="soft">
            {tag}
          </StatusDot>
        ))}
      </Stack>
      <TrackStepper state={opened.state} since={opened.stateSince} out={opened.outOn !== null} />
      <TrackLines />
    </Box>
  );
}

/** The other tracks, each in one line; they are never folded into the first. */
function TrackLines() {
  const t = useT();
  const opened = useOpenedCase();
  const identification = useCodeText('identificationStates');
  const legal = useCodeText('legalExposures');
  const stage = useCodeText('repatriationStages');
  const exit = useCodeText('exitModes');
  const lines = [
    ['identification', identification(opened.identification)],
    ['legal', legal(opened.legalExposure)],
    ['exit', opened.exitMode ? exit(opened.exitMode) : t('cases.words.stillHeld')],
    ['wayHome', stage(opened.repatriationStage)],
  ] as const;
  return (
    <Box
      sx={({ tokens }) => ({
        mt: 5,
        pt: 4,
        borderTop: `1px solid ${tokens.border}`,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 8,
        rowGap: 2,
      })}
    >
      <CaseCounters />
      <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 1 }}>
        {lines.map(([key, value]) => (
          <Box key={key} sx={{ display: 'flex', gap: 1.5 }}>
            <Typography component="dt" color="textSecondary">
              {t(`cases.header.${key}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontWeight: 500 }}>
              {value}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
