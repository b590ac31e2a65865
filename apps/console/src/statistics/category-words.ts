import { categoryWords } from '@homeward/i18n/statistics';
import { useLocale } from 'react-admin';
import { useT } from '../i18n/use-t.js';

/** The words of a category, as they stand in the file as well. */
export function useCategoryWords(): (dimension: string, category: string) => string {
  const t = useT();
  const locale = useLocale();
  return (dimension, category) => categoryWords(t, locale, dimension, category);
}
