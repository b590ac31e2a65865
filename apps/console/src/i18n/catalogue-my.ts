import { over } from '@homeward/i18n/partner-over';
import { my } from '@homeward/i18n/partner-my';
import { countries, languages } from '@homeward/i18n/partner-my-names';
import type { TranslationMessages } from 'react-admin';
import { nameIn } from '../parts/countries.js';
import { messages as english } from './catalogue-en.js';

nameIn('my', { countries, languages });

export const messages: TranslationMessages = over(english, my);
