import { km } from '@homeward/i18n/km';
import { reactAdminKhmer } from '@homeward/i18n/react-admin-km';
import type { TranslationMessages } from 'react-admin';

export const messages: TranslationMessages = { ...reactAdminKhmer, ...km };
