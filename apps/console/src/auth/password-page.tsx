import { Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { FieldFault } from '../data/faults.js';
import { ErrorSummary } from '../form/error-summary.js';
import { PlainField } from '../form/plain-field.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { useNotice } from '../parts/use-notice.js';
import { authApi } from '../session/auth-api.js';
import { useSession } from '../session/session-store.js';
import { PasswordMeter } from './password-meter.js';
import { faultsOf, passwordFaults } from './password-rules.js';

export default function PasswordPage() {
  const t = useT();
  const notice = useNotice();
  const navigate = useNavigate();
  const { user } = useSession();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);

  async function change(): Promise<void> {
    const found = [
      ...(current === '' ? [{ field: 'current', code: 'REQUIRED', message: t('auth.password.currentNeeded') }] : []),
      ...passwordFaults(next, repeat, { next: 'next', repeat: 'repeat' }, t),
    ];
    setFaults(found);
    if (found.length > 0) return;
    setSending(true);
    try {
      await authApi.changePassword(current, next);
      notice.done('auth.password.done');
      await navigate('/account/security');
    } catch (error) {
      setFaults(faultsOf(error, 'current', t));
    } finally {
      setSending(false);
    }
  }

  return (
    <Page titleKey="auth.password.title" width="form">
      <Panel>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void change();
          }}
        >
          <ErrorSummary faults={faults} />
          <PlainField
            name="current"
            type="password"
            autoComplete="current-password"
            label={t('auth.password.current')}
            value={current}
            onChange={setCurrent}
            faults={faults}
          />
          <PlainField
            name="next"
            type="password"
            autoComplete="new-password"
            label={t('auth.password.next')}
            help={t('auth.password.rule')}
            why={t('auth.password.why')}
            value={next}
            onChange={setNext}
            faults={faults}
            below={<PasswordMeter password={next} own={[user.email, user.displayName, user.organisation.name]} />}
          />
          <PlainField
            name="repeat"
            type="password"
            autoComplete="new-password"
            label={t('auth.password.repeat')}
            value={repeat}
            onChange={setRepeat}
            faults={faults}
          />
          <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
            <Button type="submit" variant="contained" disabled={sending}>
              {t(sending ? 'auth.password.sending' : 'auth.password.submit')}
            </Button>
            <Button component={Link} to="/account/security">
              {t('shell.form.cancel')}
            </Button>
          </Stack>
        </Box>
      </Panel>
    </Page>
  );
}
