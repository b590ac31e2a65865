import type { TravelService } from '@homeward/domain';
import { Box } from '@mui/material';
import { useLocale } from 'react-admin';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { languageName } from '../../parts/countries.js';
import { StatusDot } from '../../parts/status-dot.js';
import type { TravelNeeds } from './needs-documents.js';

/** Needs in short words, as one reads them in a row. */
export function useNeedWords(): (services: readonly TravelService[], language: string) => readonly string[] {
  const t = useT();
  const locale = useLocale();
  const service = useCodeText('travelServices');
  return (services, language) =>
    services.map((code) =>
      code === 'INTERPRETER' && language !== ''
        ? t('journeys.needs.interpreter', {
            language: languageName(language, locale) ?? t(`codes.unnamedLanguages.${language}`),
          })
        : service(code),
    );
}

/** What somebody needs on the way, as marks. Nothing where nothing is needed. */
export function NeedsLine({ needs }: { readonly needs: TravelNeeds | undefined }) {
  const t = useT();
  const words = useNeedWords();
  const health = useCodeText('travelHealthNeeds');
  if (!needs) return null;
  const marks = [
    ...words(needs.services, needs.language),
    ...(needs.health ?? []).map(health),
    ...(needs.words ? [needs.words] : []),
    ...(needs.more && needs.health === null ? [t('journeys.needs.more')] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, mt: 0.5, overflowWrap: 'anywhere' }}>
      {marks.map((mark) => (
        <StatusDot key={mark} tone="due" shape="half">
          {mark}
        </StatusDot>
      ))}
      {needs.heldBack && (
        <StatusDot tone="unknown" shape="open">
          {t('journeys.needs.heldBack')}
        </StatusDot>
      )}
    </Box>
  );
}
