import { completeness, consentFrom, interviewSections, type Answers } from '@homeward/domain';
import { Box, ButtonBase, LinearProgress, Select, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import { touch } from '../theme/tokens.js';

export const reviewStep = 'review';
export const steps: readonly string[] = [...interviewSections.map(({ key }) => key), reviewStep];

interface StepNavProps {
  readonly at: string;
  readonly answers: Answers;
  readonly onGo: (step: string) => void;
}

export function useStepTitle(): (step: string) => string {
  const t = useT();
  return (step) => (step === reviewStep ? t('intake.review.title') : t(`intake.section.${step}`));
}

/** How far a step is: nothing asked, begun, or nothing left to ask. */
function shapeOf(
  step: string,
  answers: Answers,
): { readonly tone: 'done' | 'due' | 'unknown'; readonly shape: 'full' | 'half' | 'open' } {
  const section = interviewSections.find(({ key }) => key === step);
  if (!section) return { tone: 'unknown', shape: 'open' };
  const { notAsked, total } = completeness(section, answers, consentFrom(answers).purposes);
  if (total > 0 && notAsked === 0) return { tone: 'done', shape: 'full' };
  return notAsked < total ? { tone: 'due', shape: 'half' } : { tone: 'unknown', shape: 'open' };
}

/** All steps at the side of the desk; in the hand where one is, and a list to jump. */
export function StepNav({ at, answers, onGo }: StepNavProps) {
  const t = useT();
  const title = useStepTitle();
  const index = Math.max(0, steps.indexOf(at));
  return (
    <>
      <Box sx={{ display: { xs: 'block', md: 'none' } }}>
        <Select
          native
          fullWidth
          size="small"
          value={at}
          onChange={({ target }) => onGo(target.value)}
          inputProps={{ 'aria-label': t('intake.page.goTo') }}
        >
          {steps.map((step, position) => (
            <option key={step} value={step}>
              {`${position + 1}. ${title(step)}`}
            </option>
          ))}
        </Select>
        <LinearProgress
          variant="determinate"
          value={((index + 1) / steps.length) * 100}
          aria-label={t('intake.page.step', { at: index + 1, of: steps.length })}
          sx={{ mt: 2, borderRadius: 1 }}
        />
      </Box>
      <Box
        component="nav"
        aria-label={t('intake.page.steps')}
        sx={{ display: { xs: 'none', md: 'block' }, position: 'sticky', top: 72 }}
      >
        {steps.map((step) => {
          const current = step === at;
          const { tone, shape } = shapeOf(step, answers);
          return (
            <ButtonBase
              key={step}
              onClick={() => onGo(step)}
              aria-current={current ? 'step' : undefined}
              sx={({ tokens }) => ({
                display: 'flex',
                width: '100%',
                justifyContent: 'flex-start',
                textAlign: 'start',
                minHeight: touch - 6,
                px: 3,
                borderRadius: 1,
                bgcolor: current ? tokens.brandSoft : 'transparent',
                fontWeight: current ? 600 : 400,
                '&:hover': { bgcolor: tokens.brandSoft },
              })}
            >
              <StatusDot tone={tone} shape={shape}>
                <Typography component="span" sx={({ tokens }) => ({ color: tokens.text, fontWeight: 'inherit' })}>
                  {title(step)}
                </Typography>
              </StatusDot>
            </ButtonBase>
          );
        })}
      </Box>
    </>
  );
}
