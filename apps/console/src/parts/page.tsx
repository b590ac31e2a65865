import { Box, Stack, Typography } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.js';
import { contentWidth } from '../theme/tokens.js';

interface PageProps {
  /** Catalogue key. Becomes the heading and the tab's title: never put a person's name into it. */
  readonly titleKey?: string;
  readonly titleParams?: Record<string, string | number>;
  /** Already translated or a reference, instead of the key. */
  readonly title?: string;
  readonly lead?: ReactNode;
  /** Buttons at the right of the heading; at most one of them contained. */
  readonly actions?: ReactNode;
  /** `form` keeps one readable column, `full` the whole width. */
  readonly width?: 'full' | 'form';
  readonly children: ReactNode;
}

/** The frame of every page: one h1, focus on it after a change of page so that a screen reader begins there. */
export function Page({ titleKey, titleParams, title, lead, actions, width = 'full', children }: PageProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const words = title ?? (titleKey === undefined ? undefined : t(titleKey, titleParams));
  useEffect(() => {
    if (words === undefined) return;
    document.title = `${words} · ${t('shell.product')}`;
  }, [words, t]);
  useEffect(() => {
    // A page that arrives late must not take the focus out of the search, or of a dialog, that was opened meanwhile.
    const busy = document.activeElement?.closest('.MuiModal-root, input, textarea, select');
    if (!busy) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Box
      sx={{
        width: '100%',
        maxWidth: width === 'form' ? 880 : contentWidth,
        mx: 'auto',
        px: { xs: 4, md: 6 },
        py: { xs: 4, md: 6 },
      }}
    >
      {words !== undefined && (
        <Stack
          direction="row"
          sx={{ flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 3, mb: { xs: 4, md: 5 } }}
        >
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="h1" ref={heading} tabIndex={-1}>
              {words}
            </Typography>
            {lead !== undefined && (
              <Typography component="div" color="textSecondary" sx={{ mt: 1 }}>
                {lead}
              </Typography>
            )}
          </Box>
          {actions !== undefined && (
            <Stack direction="row" className="hw-no-print" sx={{ gap: 2, flexWrap: 'wrap' }}>
              {actions}
            </Stack>
          )}
        </Stack>
      )}
      {children}
    </Box>
  );
}

interface PanelProps {
  readonly titleKey?: string;
  readonly title?: string;
  readonly actions?: ReactNode;
  /** No inner padding, for lists and tables that reach the edge. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A white surface with a one-pixel border, and its own heading. */
export function Panel({ titleKey, title, actions, flush = false, children }: PanelProps) {
  const t = useT();
  const words = title ?? (titleKey === undefined ? undefined : t(titleKey));
  return (
    <Box
      component="section"
      aria-label={words}
      sx={({ tokens }) => ({
        bgcolor: tokens.surface,
        border: `1px solid ${tokens.border}`,
        borderRadius: 1,
        minWidth: 0,
      })}
    >
      {words !== undefined && (
        <Stack
          direction="row"
          sx={{
            alignItems: 'center',
            justifyContent: 'space-between',
            gap: 2,
            px: 4,
            pt: 3,
            pb: flush ? 3 : 0,
            flexWrap: 'wrap',
            // On paper a heading goes with what it heads.
            breakAfter: 'avoid',
          }}
        >
          <Typography variant="h2">{words}</Typography>
          {actions}
        </Stack>
      )}
      <Box sx={flush ? {} : { p: 4 }}>{children}</Box>
    </Box>
  );
}
