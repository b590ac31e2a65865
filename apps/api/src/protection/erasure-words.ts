import { type Locale, translate } from '@homeward/i18n';
import type { Effect } from '../approvals/approval-rules.js';
import { type ErasureCounts, erasureCounts } from './certificate.js';

/** How much of what goes, line by line; people and keys are said apart. */
export const countLines = (locale: Locale, counts: ErasureCounts): Effect[] =>
  erasureCounts
    .filter((name) => name !== 'people' && name !== 'keys' && counts[name] > 0)
    .map((name) => ({
      label: translate(locale, `protection.effects.${name}Label`),
      before: null,
      after: translate(locale, `protection.effects.${name}`, { smart_count: counts[name] }),
    }));
