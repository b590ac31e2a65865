import CheckOutlined from '@mui/icons-material/CheckOutlined';
import { Box, Typography } from '@mui/material';
import type { CaseState } from '@homeward/domain';
import { mainLine } from '@homeward/domain';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { StatusDot } from '../parts/status-dot.js';
import { placeOnLine, stateMarks } from './track-words.js';

interface TrackStepperProps {
  readonly state: CaseState;
  readonly since: string;
  /** The person has come out: tells where an aside state left the line. */
  readonly out: boolean;
}

type Reached = 'passed' | 'here' | 'ahead';

/** Track A as a line of steps. A state aside of the line stands above it, with the day since when. */
export function TrackStepper({ state, since, out }: TrackStepperProps) {
  const t = useT();
  const text = useCodeText('caseStates');
  const { at, aside } = placeOnLine(state, out);
  const reached = (index: number): Reached => (index < at ? 'passed' : index === at && !aside ? 'here' : 'ahead');
  return (
    <Box>
      {aside && (
        <Box sx={{ mb: 3, display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
          <StatusDot {...stateMarks[state]} variant="soft">
            {text(state)}
          </StatusDot>
          <Typography component="span" color="textSecondary">
            <DateText value={since} /> · {t('cases.track.aside')}
          </Typography>
        </Box>
      )}
      <Typography component="p" sx={{ display: { md: 'none' }, mb: 2, fontWeight: 600 }}>
        {aside
          ? t('cases.track.line')
          : t('cases.track.stepOf', { step: at + 1, of: mainLine.length, state: text(state) })}
      </Typography>
      <Box
        component="ol"
        aria-label={t('cases.track.line')}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: `repeat(${mainLine.length}, minmax(0, 1fr))`,
        }}
      >
        {mainLine.map((step, index) => (
          <Step key={step} reached={reached(index)} first={index === 0} label={text(step)} />
        ))}
      </Box>
    </Box>
  );
}

interface StepProps {
  readonly reached: Reached;
  readonly first: boolean;
  readonly label: string;
}

function Step({ reached, first, label }: StepProps) {
  const t = useT();
  const done = reached !== 'ahead';
  return (
    <Box
      component="li"
      aria-current={reached === 'here' ? 'step' : undefined}
      sx={{ position: 'relative', textAlign: 'center', minWidth: 0 }}
    >
      {!first && (
        <Box
          aria-hidden
          sx={({ tokens }) => ({
            position: 'absolute',
            top: 9,
            right: 'calc(50% + 10px)',
            width: 'calc(100% - 20px)',
            height: 2,
            bgcolor: done ? tokens.brand : tokens.border,
            printColorAdjust: 'exact',
          })}
        />
      )}
      <Box
        aria-hidden
        sx={({ tokens }) => ({
          position: 'relative',
          zIndex: 1,
          mx: 'auto',
          width: 20,
          height: 20,
          borderRadius: '50%',
          display: 'grid',
          placeItems: 'center',
          border: `2px solid ${done ? tokens.brand : tokens.edge}`,
          bgcolor: reached === 'passed' ? tokens.brand : tokens.surface,
          color: tokens.onBrand,
          printColorAdjust: 'exact',
        })}
      >
        {reached === 'passed' && <CheckOutlined sx={{ fontSize: 14 }} />}
        {reached === 'here' && (
          <Box sx={({ tokens }) => ({ width: 10, height: 10, borderRadius: '50%', bgcolor: tokens.brand })} />
        )}
      </Box>
      <Box
        component="span"
        sx={({ tokens }) => ({
          display: { xs: 'none', md: 'block' },
          mt: 1,
          px: 0.5,
          fontSize: '0.75rem',
          lineHeight: 'var(--hw-line-head)',
          fontWeight: reached === 'here' ? 600 : 400,
          color: reached === 'here' ? tokens.brandStrong : reached === 'passed' ? tokens.text : tokens.quiet,
        })}
      >
        {label}
      </Box>
      <span className="hw-visually-hidden">{t(`cases.track.${reached}`)}</span>
    </Box>
  );
}
