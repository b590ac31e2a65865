import type { CalendarKind } from '@homeward/domain';
import { createElement } from 'react';
import { iconOf } from './entry-words.js';

interface KindIconProps {
  readonly kind: CalendarKind;
  readonly late: boolean;
  readonly size: 'line' | 'cell';
}

/** The picture of a kind, beside its word. */
export const KindIcon = ({ kind, late, size }: KindIconProps) =>
  createElement(iconOf(kind), {
    'aria-hidden': true,
    sx: ({ tokens }) => ({
      flex: 'none',
      fontSize: size === 'line' ? '1.25rem' : '0.875rem',
      mt: size === 'line' ? 0.5 : 0.25,
      color: late ? tokens.danger.text : tokens.quiet,
    }),
  });
