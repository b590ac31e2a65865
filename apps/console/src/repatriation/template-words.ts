import { useLocale } from 'react-admin';
import { useCodeText } from '../form/code-fields.js';
import type { ChecklistTemplatePartsFragment } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';

export type Template = ChecklistTemplatePartsFragment;

/** "Indonesia, in Cambodia, no passport, under 18"; "any" where nothing is said. */
export function useForWhom(): (one: Pick<Template, 'nationality' | 'country' | 'document' | 'minor'>) => string {
  const t = useT();
  const locale = useLocale();
  const situation = useCodeText('documentSituations');
  return ({ nationality, country, document, minor }) =>
    [
      nationality && countryName(nationality, locale),
      country && t('repatriation.plan.in', { country: countryName(country, locale) }),
      document && situation(document),
      minor === null ? null : t(minor ? 'repatriation.plan.minor' : 'repatriation.plan.adult'),
    ]
      .filter(Boolean)
      .join(', ') || t('repatriation.templates.any');
}
