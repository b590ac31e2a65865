import { GlobalStyles, useTheme } from '@mui/material';

/**
 * What no single part owns: line height by language, one visible focus ring everywhere, and paper. On paper the frame
 * of the application goes, colours of the ground go, and a link shows only its words.
 */
export function ConsoleStyles() {
  const { tokens: p } = useTheme();
  return (
    <GlobalStyles
      styles={{
        ':root': { '--hw-line': '1.5', '--hw-line-head': '1.3' },
        '[lang|="km"], [lang|="my"]': { '--hw-line': '1.7', '--hw-line-head': '1.6', lineHeight: 'var(--hw-line)' },
        html: { scrollPaddingTop: 72 },
        // A link that nothing else dresses: the browser's blue is no colour of ours, and unreadable in the dark.
        ':where(a)': { color: p.brand, textUnderlineOffset: '0.2em' },
        body: {
          backgroundColor: p.ground,
          color: p.text,
          overflowWrap: 'break-word',
          fontSynthesis: 'weight style',
        },
        ':focus-visible': { outline: `2px solid ${p.focus} !important`, outlineOffset: 2 },
        '.hw-visually-hidden': {
          position: 'absolute',
          width: 1,
          height: 1,
          overflow: 'hidden',
          clipPath: 'inset(50%)',
          whiteSpace: 'nowrap',
        },
        '.hw-print-only': { display: 'none' },
        // MUI draws its own 2 px ring around the field; a second one inside it would only be noise.
        '.MuiInputBase-input:focus-visible': { outline: 'none !important' },
        'main:focus-visible, h1:focus-visible, [role="dialog"]:focus-visible, [role="presentation"]:focus-visible, .MuiDialog-container:focus-visible':
          { outline: 'none !important' },
        '::selection': { backgroundColor: p.brandSoft, color: p.text },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animation: 'none !important', transition: 'none !important' },
        },
        '@page': { margin: '16mm 14mm' },
        '@media print': {
          'html, body': { backgroundColor: '#ffffff !important', color: '#000000', fontSize: '10.5pt' },
          '.hw-no-print, .MuiDialog-root, .MuiSnackbar-root': { display: 'none !important' },
          '.hw-print-only': { display: 'block !important' },
          // One picture on its sheet: the page it was opened from stays out of it.
          'body:has(> .hw-print-sheet) > *:not(.hw-print-sheet)': { display: 'none !important' },
          '.hw-print-table': {
            position: 'static',
            width: 'auto',
            height: 'auto',
            clipPath: 'none',
            whiteSpace: 'normal',
          },
          '.hw-beside-rail': { marginLeft: '0 !important' },
          'main, .hw-frame': {
            display: 'block !important',
            margin: '0 !important',
            padding: '0 !important',
            maxWidth: 'none !important',
          },
          '.MuiPaper-root': { borderColor: '#999999 !important', breakInside: 'avoid' },
          // Drawn for the screen's width: shrunk to the sheet, or the whole page would be.
          '.recharts-responsive-container, .recharts-responsive-container > div, .recharts-wrapper': {
            width: '100% !important',
            height: 'auto !important',
          },
          '.recharts-wrapper > .recharts-surface': { width: '100% !important', height: 'auto !important' },
          '.recharts-legend-wrapper': { position: 'static !important', width: '100% !important' },
          'section:has(.hw-drawing)': { breakInside: 'avoid' },
          table: { width: '100%' },
          'tr, li': { breakInside: 'avoid' },
          'h1, h2, h3': { breakAfter: 'avoid' },
          thead: { display: 'table-header-group' },
          a: { color: 'inherit !important', textDecoration: 'none !important' },
        },
      }}
    />
  );
}
