import { Typography } from '@mui/material';
import { useEffect } from 'react';
import { useT } from '../i18n/use-t.js';
import { Door } from './door.js';

/** In the tab where somebody proved at the directory that it is them: nothing more is to be done here. */
export default function ProvedPage() {
  const t = useT();
  useEffect(() => {
    document.title = `${t('auth.directory.proved.title')} · ${t('shell.product')}`;
  }, [t]);
  return (
    <Door>
      <Typography variant="h1" gutterBottom>
        {t('auth.directory.proved.title')}
      </Typography>
      <Typography color="textSecondary">{t('auth.directory.proved.text')}</Typography>
    </Door>
  );
}
