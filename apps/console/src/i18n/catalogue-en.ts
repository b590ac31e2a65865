import { en } from '@homeward/i18n/en';
import reactAdminEnglish from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';

export const messages: TranslationMessages = { ...reactAdminEnglish, ...en };
