import { Typography } from '@mui/material';

export function FilterLabel({ htmlFor, children }: { readonly htmlFor: string; readonly children: string }) {
  return (
    <Typography component="label" htmlFor={htmlFor} variant="subtitle2" sx={{ display: 'block', mb: 1 }}>
      {children}
    </Typography>
  );
}
