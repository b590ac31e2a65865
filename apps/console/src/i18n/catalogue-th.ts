import { over } from '@homeward/i18n/partner-over';
import { th } from '@homeward/i18n/partner-th';
import type { TranslationMessages } from 'react-admin';
import { messages as english } from './catalogue-en.js';

export const messages: TranslationMessages = over(english, th);
