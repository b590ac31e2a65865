import MailOutlined from '@mui/icons-material/MailOutlined';
import type { Room } from '../../shell/room.js';

export const lettersRoom: Room = {
  key: 'letters',
  rail: [
    { labelKey: 'letters.title', icon: MailOutlined, to: '/letters', permission: 'letter.read', order: 32 },
    {
      labelKey: 'letters.templates.title',
      icon: MailOutlined,
      to: '/letter-templates',
      // Who writes letters comes to the templates from there.
      permission: 'organisation.configure',
      order: 43,
    },
  ],
  pages: [
    {
      path: '/letters',
      titleKey: 'letters.title',
      permission: 'letter.read',
      load: () => import('./letter-list-page.js'),
    },
    {
      path: '/letters/new',
      titleKey: 'letters.write.title',
      permission: 'letter.write',
      load: () => import('./write-page.js'),
    },
    { path: '/letters/:id', permission: 'letter.read', load: () => import('./letter-page.js') },
    {
      path: '/letter-templates',
      titleKey: 'letters.templates.title',
      permission: 'letterTemplate.read',
      load: () => import('./templates-page.js'),
    },
    {
      path: '/letter-templates/new',
      titleKey: 'letters.templates.new',
      permission: 'letterTemplate.change',
      load: () => import('./template-page.js'),
    },
    { path: '/letter-templates/:id', permission: 'letterTemplate.read', load: () => import('./template-page.js') },
  ],
  resources: { letters: () => import('./letter-source.js') },
};
