import { over } from '@homeward/i18n/partner-over';
import { my } from '@homeward/i18n/partner-my';
import type { TranslationMessages } from 'react-admin';
import { messages as english } from './catalogue-en.js';

export const messages: TranslationMessages = over(english, my);
