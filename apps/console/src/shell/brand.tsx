import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';

/** A roof with a light in it. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="8" fill="#0f5f63" />
      <path
        d="M7 16.500 16 9l9 7.500M10.500 14.500V23h11v-8.500"
        fill="none"
        stroke="#ffffff"
        strokeWidth="2.400"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="16" cy="18.500" r="2" fill="#f2b84b" />
    </svg>
  );
}

export function Brand() {
  const t = useT();
  return (
    <Box
      component={Link}
      to="/"
      sx={({ tokens }) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 2.5,
        color: tokens.text,
        fontWeight: 600,
        fontSize: '1rem',
        textDecoration: 'none',
        borderRadius: 1,
      })}
    >
      <Mark />
      <span lang="en">{t('shell.product')}</span>
    </Box>
  );
}
