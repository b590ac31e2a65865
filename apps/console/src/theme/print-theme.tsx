import { createTheme, ThemeProvider, useTheme } from '@mui/material/styles';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { lightTheme } from './theme.js';

/** Paper is white: light words of the dark theme would not be seen on it. The switch must be done before the print begins. */
export function PrintTheme({ children }: { readonly children: ReactNode }) {
  const screen = useTheme();
  const paper = useMemo(() => createTheme(lightTheme), []);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia('print');
    const onChange = (): void => flushSync(() => setPrinting(media.matches));
    media.addEventListener('change', onChange);
    return () => media.removeEventListener('change', onChange);
  }, []);
  return <ThemeProvider theme={printing ? paper : screen}>{children}</ThemeProvider>;
}
