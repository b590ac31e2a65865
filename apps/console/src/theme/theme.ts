import type { ThemeOptions } from '@mui/material/styles';
import { componentStyles } from './components.js';
import { dark, fontFamily, light, radius, unit, type Meaning, type Tokens } from './tokens.js';

declare module '@mui/material/styles' {
  interface Theme {
    tokens: Tokens;
  }
  interface ThemeOptions {
    tokens?: Tokens;
  }
}

const meaning = (m: Meaning, on: string) => ({ main: m.text, light: m.soft, dark: m.text, contrastText: on });

/**
 * Line heights are custom properties because they follow the language of the words, not the theme: Khmer and Burmese
 * stack marks above and below the line and need 1.7 (see global-styles).
 */
const lines = { body: 'var(--hw-line)', head: 'var(--hw-line-head)' };

/** 14 px at the desk, 16 px in the hand. */
const body = {
  fontSize: '0.875rem',
  lineHeight: lines.body,
  letterSpacing: 0,
  '@media (max-width:599.95px)': { fontSize: '1rem' },
};

function build(mode: 'light' | 'dark', p: Tokens): ThemeOptions {
  return {
    tokens: p,
    spacing: unit,
    shape: { borderRadius: radius },
    breakpoints: { values: { xs: 0, sm: 600, md: 900, lg: 1200, xl: 1440 } },
    palette: {
      mode,
      primary: { main: p.brand, dark: p.brandStrong, light: p.brandSoft, contrastText: p.onBrand },
      secondary: { main: p.quiet, contrastText: p.surface },
      error: meaning(p.danger, p.surface),
      warning: meaning(p.due, p.surface),
      success: meaning(p.done, p.surface),
      info: { main: p.brand, light: p.brandSoft, dark: p.brandStrong, contrastText: p.onBrand },
      background: { default: p.ground, paper: p.surface },
      text: { primary: p.text, secondary: p.quiet, disabled: p.unknown.text },
      divider: p.border,
      action: { hover: p.brandSoft, selected: p.brandSoft, active: p.quiet },
    },
    typography: {
      fontFamily,
      htmlFontSize: 16,
      fontSize: 14,
      h1: { fontSize: '1.375rem', fontWeight: 600, lineHeight: lines.head, letterSpacing: 0 },
      h2: { fontSize: '1.0625rem', fontWeight: 600, lineHeight: lines.head, letterSpacing: 0 },
      h3: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: lines.head, letterSpacing: 0 },
      h4: { fontSize: '0.875rem', fontWeight: 600, lineHeight: lines.head, letterSpacing: 0 },
      h5: { fontSize: '0.875rem', fontWeight: 600, lineHeight: lines.head, letterSpacing: 0 },
      h6: { fontSize: '0.875rem', fontWeight: 600, lineHeight: lines.head, letterSpacing: 0 },
      subtitle1: { fontSize: '0.9375rem', lineHeight: lines.body, letterSpacing: 0 },
      subtitle2: { fontSize: '0.8125rem', fontWeight: 600, lineHeight: lines.body, letterSpacing: 0 },
      body1: { ...body },
      body2: { ...body },
      caption: { fontSize: '0.8125rem', lineHeight: lines.body, letterSpacing: 0 },
      button: {
        fontSize: '0.875rem',
        fontWeight: 500,
        lineHeight: lines.body,
        letterSpacing: 0,
        textTransform: 'none',
      },
      overline: {
        fontSize: '0.8125rem',
        fontWeight: 600,
        lineHeight: lines.body,
        letterSpacing: 0,
        textTransform: 'none',
      },
    },
    transitions: {
      duration: { enteringScreen: 120, leavingScreen: 90, standard: 120, short: 100, shorter: 90, shortest: 80 },
    },
    components: componentStyles(p),
  };
}

export const lightTheme = build('light', light);
export const darkTheme = build('dark', dark);
