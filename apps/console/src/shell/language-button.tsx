import { locales } from '@homeward/i18n/locales';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useLocaleState } from 'react-admin';
import { useT } from '../i18n/use-t.js';

/** Both languages are always in sight, each in its own script: who cannot read the current one can still leave it. */
export function LanguageButton() {
  const t = useT();
  const [locale, setLocale] = useLocaleState();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={locale}
      aria-label={t('shell.bar.language')}
      onChange={(_event, next: string | null) => {
        if (next !== null) setLocale(next);
      }}
    >
      {locales.map((entry) => (
        <ToggleButton key={entry.locale} value={entry.locale} lang={entry.locale}>
          {entry.short}
          <span className="hw-visually-hidden">{entry.name}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
