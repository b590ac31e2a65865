import { useT } from '../i18n/use-t.js';
import type { Recipient } from './recipient-form.js';

/** The public is called so in the language of the page. */
export function useRecipientName(): (one: Pick<Recipient, 'name' | 'kind'>) => string {
  const t = useT();
  return ({ name, kind }) => (kind === 'PUBLIC' ? t('recipients.public') : name);
}
