import { over } from '@homeward/i18n/partner-over';
import { vi } from '@homeward/i18n/partner-vi';
import type { TranslationMessages } from 'react-admin';
import { messages as english } from './catalogue-en.js';

export const messages: TranslationMessages = over(english, vi);
