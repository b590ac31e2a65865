import type { Components, Theme } from '@mui/material/styles';
import { radius, touch, type Tokens } from './tokens.js';

const phone = '@media (max-width:899.95px), (pointer: coarse)';

/** How MUI's parts look here: borders for what lies, a shadow only for what floats, targets of 44 px under a thumb. */
export function componentStyles(p: Tokens): Components<Theme> {
  const floating = { border: `1px solid ${p.border}`, backgroundColor: p.raised, backgroundImage: 'none' };
  return {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: {
          minHeight: 36,
          paddingInline: 14,
          borderRadius: radius,
          textTransform: 'none',
          letterSpacing: 0,
          whiteSpace: 'normal',
          textAlign: 'center',
          [phone]: { minHeight: touch },
        },
        outlined: {
          borderColor: p.edge,
          color: p.text,
          '&:hover': { borderColor: p.brand, backgroundColor: p.brandSoft },
          '&.MuiButton-colorError': { borderColor: p.danger.dot, color: p.danger.text },
          '&.MuiButton-colorError:hover': { borderColor: p.danger.dot, backgroundColor: p.danger.soft },
        },
        contained: { '&:hover': { backgroundColor: p.brandStrong } },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: { borderRadius: radius, width: 36, height: 36, color: p.quiet, [phone]: { width: touch, height: touch } },
      },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          minHeight: 36,
          paddingInline: 12,
          textTransform: 'none',
          letterSpacing: 0,
          color: p.text,
          borderColor: p.edge,
          [phone]: { minHeight: touch },
          '&.Mui-selected': {
            backgroundColor: p.brandSoft,
            color: p.brandStrong,
            borderColor: p.brand,
            fontWeight: 600,
          },
          '&.Mui-selected:hover': { backgroundColor: p.brandSoft },
        },
      },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' }, outlined: { borderColor: p.border } },
    },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiAppBar: { defaultProps: { elevation: 0, color: 'inherit' } },
    MuiDialog: {
      styleOverrides: { paper: { ...floating, borderRadius: radius + 4, boxShadow: '0 12px 40px rgb(0 0 0 / 0.22)' } },
    },
    MuiMenu: { styleOverrides: { paper: { ...floating, boxShadow: '0 8px 24px rgb(0 0 0 / 0.16)' } } },
    MuiPopover: { styleOverrides: { paper: { ...floating, boxShadow: '0 8px 24px rgb(0 0 0 / 0.16)' } } },
    MuiMenuItem: {
      styleOverrides: { root: { whiteSpace: 'normal', minHeight: 40, [phone]: { minHeight: touch } } },
    },
    MuiTooltip: {
      defaultProps: { arrow: false, enterDelay: 400 },
      styleOverrides: {
        tooltip: { backgroundColor: p.text, color: p.surface, fontSize: '0.8125rem', lineHeight: 'var(--hw-line)' },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          backgroundColor: p.surface,
          [phone]: { minHeight: touch },
          '& .MuiOutlinedInput-notchedOutline': { borderColor: p.edge },
          '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: p.text },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 2, borderColor: p.focus },
          '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: p.danger.dot },
        },
        // 16 px in the hand: a smaller font makes phones zoom into the field and lose the page around it.
        input: {
          lineHeight: 'var(--hw-line)',
          height: 'auto',
          paddingBlock: 7,
          '@media (max-width:599.95px)': { fontSize: '1rem' },
        },
        multiline: { paddingBlock: 4 },
      },
    },
    // Block and not inline: an inline box hangs on a line of text, which Khmer makes 24 px high.
    MuiInputBase: { styleOverrides: { root: { display: 'flex', lineHeight: 'var(--hw-line)' } } },
    MuiInputLabel: { styleOverrides: { root: { letterSpacing: 0 } } },
    MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, fontSize: '0.8125rem', letterSpacing: 0 } } },
    MuiCheckbox: { styleOverrides: { root: { color: p.edge, [phone]: { padding: 11 } } } },
    MuiRadio: { styleOverrides: { root: { color: p.edge, [phone]: { padding: 11 } } } },
    MuiChip: {
      styleOverrides: {
        root: { height: 'auto', minHeight: 26, borderRadius: radius },
        label: { whiteSpace: 'normal', paddingBlock: 2 },
      },
    },
    MuiTab: {
      styleOverrides: {
        root: { textTransform: 'none', letterSpacing: 0, minHeight: touch, fontWeight: 500, color: p.quiet },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: {
          borderColor: p.border,
          padding: '8px 12px',
          fontVariantNumeric: 'tabular-nums',
          lineHeight: 'var(--hw-line)',
        },
        head: { color: p.quiet, fontWeight: 600, backgroundColor: 'transparent' },
      },
    },
    MuiAlert: { styleOverrides: { root: { borderRadius: radius, alignItems: 'flex-start' } } },
    MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { textUnderlineOffset: '0.2em' } } },
    MuiSkeleton: { defaultProps: { animation: false }, styleOverrides: { root: { backgroundColor: p.unknown.soft } } },
    MuiListItemIcon: { styleOverrides: { root: { minWidth: 32, color: 'inherit' } } },
  };
}
