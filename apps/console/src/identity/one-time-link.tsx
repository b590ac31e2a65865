import CheckOutlined from '@mui/icons-material/CheckOutlined';
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import { Box, Button, OutlinedInput, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useT } from '../i18n/use-t.js';
import { useDates } from '../parts/use-dates.js';

export interface ShownLink {
  readonly email: string;
  readonly expiresAt: string;
  /** Null after a retry: the first answer, with the link in it, was lost on the way. */
  readonly link?: string | null;
}

interface OneTimeLinkProps {
  readonly made: ShownLink;
  /** What the link opens, to whom, and until when. */
  readonly onceKey: string;
  /** Of a secret that is no link. */
  readonly words?: SecretWords;
}

interface SecretWords {
  readonly labelKey: string;
  readonly copyKey: string;
  readonly careKey: string;
  readonly lostKey: string;
}

const ofLinks: SecretWords = {
  labelKey: 'identity.link.label',
  copyKey: 'identity.link.copy',
  careKey: 'identity.link.care',
  lostKey: 'identity.link.lost',
};

/** The only time that this link is seen: the server keeps its hash. */
export function OneTimeLink({ made, onceKey, words = ofLinks }: OneTimeLinkProps) {
  const t = useT();
  const { dateTime } = useDates();
  const box = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  if (!made.link)
    return (
      <Typography role="alert" sx={({ tokens }) => ({ color: tokens.due.text })}>
        {t(words.lostKey)}
      </Typography>
    );
  const { link } = made;

  async function copy(): Promise<void> {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setCopied('yes');
    } catch {
      // Without a secure connection the browser has no clipboard for us; the text is selected, ready for the keyboard.
      setCopied('no');
    }
  }

  return (
    <Box>
      <Typography role="status">{t(onceKey, { email: made.email, until: dateTime(made.expiresAt) })}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, my: 4 }}>
        <OutlinedInput
          inputRef={box}
          readOnly
          size="small"
          value={link}
          onFocus={(event) => event.target.select()}
          inputProps={{ 'aria-label': t(words.labelKey), spellCheck: false }}
          sx={{ flex: '1 1 260px', minWidth: 0 }}
        />
        <Button
          variant="contained"
          autoFocus
          startIcon={copied === 'yes' ? <CheckOutlined /> : <ContentCopyOutlined />}
          onClick={() => void copy()}
        >
          {t(copied === 'yes' ? 'identity.link.copied' : words.copyKey)}
        </Button>
      </Box>
      <Typography color="textSecondary" aria-live="polite">
        {t(copied === 'no' ? 'identity.link.byHand' : words.careKey)}
      </Typography>
    </Box>
  );
}
