import CheckOutlined from '@mui/icons-material/CheckOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import RemoveOutlined from '@mui/icons-material/RemoveOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';

/** A sign of a match that speaks against it; every other sign speaks for it. */
export const speaksAgainst = (reason: string): boolean => reason.endsWith('_DIFFERENT');

interface AgreementProps {
  /** Signs as libs/domain names them. */
  readonly reasons: readonly string[];
  /** Their words: the catalogue of the room that shows them. */
  readonly wordOf: (reason: string) => string;
  /** What was asked and found nothing to be held against, already in words. */
  readonly untold?: readonly string[];
}

/** What speaks for the same person and what against, apart from each other and each with its word and sign. */
export function Agreement({ reasons, wordOf, untold = [] }: AgreementProps) {
  const against = reasons.filter(speaksAgainst).map(wordOf);
  const agreeing = reasons.filter((reason) => !speaksAgainst(reason)).map(wordOf);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Signs titleKey="shell.agreement.for" tone="done" icon={CheckOutlined} words={agreeing} />
      <Signs titleKey="shell.agreement.against" tone="danger" icon={CloseOutlined} words={against} />
      <Signs titleKey="shell.agreement.untold" tone="unknown" icon={RemoveOutlined} words={untold} />
    </Box>
  );
}

interface SignsProps {
  readonly titleKey: string;
  readonly tone: 'done' | 'danger' | 'unknown';
  readonly icon: SvgIconComponent;
  readonly words: readonly string[];
}

function Signs({ titleKey, tone, icon: Icon, words }: SignsProps) {
  const t = useT();
  if (words.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline' }}>
      <Icon aria-hidden sx={({ tokens }) => ({ fontSize: 16, color: tokens[tone].text, alignSelf: 'center' })} />
      <Typography variant="caption" component="p" sx={{ m: 0 }}>
        <Box component="span" sx={({ tokens }) => ({ color: tokens[tone].text, fontWeight: 600 })}>
          {t(titleKey)}
        </Box>{' '}
        {words.join(', ')}
      </Typography>
    </Box>
  );
}
