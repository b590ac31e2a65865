import { km } from '@homeward/i18n/km';
import { countries, languages } from '@homeward/i18n/km-names';
import { reactAdminKhmer } from '@homeward/i18n/react-admin-km';
import type { TranslationMessages } from 'react-admin';
import { nameIn } from '../parts/countries.js';

nameIn('km', { countries, languages });

export const messages: TranslationMessages = { ...reactAdminKhmer, ...km };
