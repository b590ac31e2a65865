import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export type Tone = 'brand' | 'due' | 'danger' | 'done' | 'unknown';

interface StatusDotProps {
  readonly tone: Tone;
  /** The word: colour never stands alone. */
  readonly children: ReactNode;
  /** `soft` puts a ground behind it, for headers. */
  readonly variant?: 'plain' | 'soft';
  /** `open` is a ring: not reached yet, or asked but not answered. */
  readonly shape?: 'full' | 'half' | 'open';
}

/** A dot and its word. The shape says the same as the colour, for who cannot tell the colours apart and for paper. */
export function StatusDot({ tone, children, variant = 'plain', shape = 'full' }: StatusDotProps) {
  return (
    <Box
      component="span"
      sx={({ tokens }) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1.5,
        maxWidth: '100%',
        color: tone === 'brand' ? tokens.brand : tokens[tone].text,
        ...(variant === 'soft'
          ? { bgcolor: tone === 'brand' ? tokens.brandSoft : tokens[tone].soft, px: 2, py: 0.5, borderRadius: 1 }
          : {}),
      })}
    >
      <Box
        component="span"
        aria-hidden
        sx={({ tokens }) => {
          const colour = tone === 'brand' ? tokens.brand : tokens[tone].dot;
          const ground = {
            full: colour,
            half: `linear-gradient(90deg, ${colour} 50%, transparent 50%)`,
            open: 'transparent',
          };
          return {
            flex: 'none',
            width: 9,
            height: 9,
            borderRadius: tone === 'danger' ? '2px' : '50%',
            border: `1.5px solid ${colour}`,
            background: ground[shape],
            printColorAdjust: 'exact',
          };
        }}
      />
      <span>{children}</span>
    </Box>
  );
}
