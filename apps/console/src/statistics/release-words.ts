import type { ReleaseKind } from '@homeward/domain';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { useGroupWords } from './desk.js';

interface Named {
  readonly kind: ReleaseKind;
  readonly dimensions: readonly { readonly name: string }[];
}

/** "Sex × Age band" of a table; of everything else, what it is: its things would be a list of all. */
export function useReleaseWords(): (release: Named) => string {
  const t = useT();
  const kinds = useCodeText('releaseKinds');
  const groups = useGroupWords();
  return ({ kind, dimensions }) => {
    if (kind === 'TABLE') return dimensions.map(({ name }) => t(`statistics.dimension.${name}`)).join(' × ');
    const what = kinds(kind);
    const named = what.charAt(0).toLocaleUpperCase() + what.slice(1);
    return kind === 'ANONYMOUS_ROWS' ? `${named}: ${dimensions.map(({ name }) => groups(name)).join(', ')}` : named;
  };
}
