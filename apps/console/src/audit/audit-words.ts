import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import type { AuditActor } from './audit-documents.js';

const told = [
  'insert',
  'update',
  'delete',
  'read',
  'search',
  'match',
  'match_confirmed',
  'export',
  'snapshot',
  'refusal',
];
const ofSessions = ['sign_in', 'sign_out', 'sign_out_everywhere', 'password_changed', 'audit_checked'];

export interface AuditWords {
  readonly who: (actor: AuditActor | null | undefined) => string;
  readonly what: (kind: string, subject: string) => string;
  readonly subject: (name: string) => string;
  readonly network: (address: string) => string;
}

/** The log is written in the words of the house; this is how people read it. */
export function useAuditWords(subjects: readonly string[]): AuditWords {
  const t = useT();
  const role = useCodeText('roles');
  const kinds = useCodeText('auditKinds');
  const subject = (name: string): string => (subjects.includes(name) ? t(`audit.subjects.${name}`) : name);
  return {
    who: (actor) => {
      if (!actor) return t('audit.entry.nobody');
      return actor.name ?? t('audit.entry.user', { roles: actor.roles.map(role).join(', '), mark: actor.mark });
    },
    what: (kind, name) => {
      if (told.includes(kind)) return t('audit.entry.what', { kind: t(`audit.kind.${kind}`), subject: subject(name) });
      return ofSessions.includes(kind) ? t(`audit.kind.${kind}`) : kinds(kind);
    },
    subject,
    network: (address) => {
      const [place = '', mark = ''] = address.split(':');
      // Four signs tell the offices of one organisation apart.
      return t(`audit.network.${place}`, { mark: mark.slice(0, 4) });
    },
  };
}
