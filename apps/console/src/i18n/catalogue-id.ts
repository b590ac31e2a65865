import { over } from '@homeward/i18n/partner-over';
import { id } from '@homeward/i18n/partner-id';
import type { TranslationMessages } from 'react-admin';
import { messages as english } from './catalogue-en.js';

export const messages: TranslationMessages = over(english, id);
