import { over } from '@homeward/i18n/partner-over';
import { zh } from '@homeward/i18n/partner-zh';
import type { TranslationMessages } from 'react-admin';
import { messages as english } from './catalogue-en.js';

export const messages: TranslationMessages = over(english, zh);
