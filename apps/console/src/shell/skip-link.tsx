import { Link } from '@mui/material';
import { useT } from '../i18n/use-t.js';

/** A button and not an address: the console's addresses stand behind the #, where a jump mark would be a page. */
export function SkipLink() {
  const t = useT();
  return (
    <Link
      component="button"
      type="button"
      className="hw-no-print"
      onClick={() => document.getElementById('content')?.focus()}
      sx={({ tokens }) => ({
        position: 'fixed',
        zIndex: 2000,
        top: 8,
        left: 8,
        px: 4,
        py: 2,
        borderRadius: 1,
        bgcolor: tokens.brand,
        color: tokens.onBrand,
        transform: 'translateY(-200%)',
        '&:focus': { transform: 'none' },
      })}
    >
      {t('shell.skip')}
    </Link>
  );
}
