import { locales, partnerLocales } from '@homeward/i18n/locales';
import { Select, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useLocaleState } from 'react-admin';
import { useT } from '../i18n/use-t.js';
import { authApi } from '../session/auth-api.js';
import { useSessionState } from '../session/session-store.js';

/** A partner works in the language of its own country, and picks it from a list: six buttons have no room in the hand. */
function PartnerLanguage() {
  const t = useT();
  const [locale, setLocale] = useLocaleState();
  return (
    <Select
      native
      size="small"
      value={locale}
      inputProps={{ 'aria-label': t('shell.bar.language') }}
      onChange={(event) => {
        setLocale(event.target.value);
        // Kept with the account, for the next device. Where that fails, this page speaks it all the same.
        authApi.speak(event.target.value).catch(() => undefined);
      }}
    >
      {[...locales, ...partnerLocales].map((entry) => (
        <option key={entry.locale} value={entry.locale} lang={entry.locale}>
          {entry.name}
        </option>
      ))}
    </Select>
  );
}

/** Both languages are always in sight, each in its own script: who cannot read the current one can still leave it. */
export function LanguageButton() {
  const { session } = useSessionState();
  return session?.user.roles.includes('partner') ? <PartnerLanguage /> : <StaffLanguage />;
}

function StaffLanguage() {
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
