import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import type { ShownUser } from './user-documents.js';

/** Whether somebody can come in, in a dot and its word. */
export function UserState({ user }: { readonly user: Pick<ShownUser, 'disabledAt' | 'openSessions'> }) {
  const t = useT();
  if (user.disabledAt)
    return (
      <StatusDot tone="unknown" shape="open">
        {t('identity.state.disabled')}
      </StatusDot>
    );
  return (
    <StatusDot tone="done" shape={user.openSessions > 0 ? 'full' : 'half'}>
      {t(user.openSessions > 0 ? 'identity.state.here' : 'identity.state.enabled')}
    </StatusDot>
  );
}
