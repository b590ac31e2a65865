import FingerprintOutlined from '@mui/icons-material/FingerprintOutlined';
import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { FieldFault } from '../data/faults.js';
import { ErrorSummary } from '../form/error-summary.js';
import { PlainField } from '../form/plain-field.js';
import { useT } from '../i18n/use-t.js';
import type { Proof, Ways } from '../session/auth-api.js';
import { CodeField } from './code-field.js';
import { factorFaults } from './factor-words.js';
import { answerByPasskey, passkeysWork } from './passkeys.js';

type Way = Proof['way'];

interface FactorFormProps {
  readonly ways: Ways;
  /** Sends the proof and goes on when it was right; throws what the API says. */
  readonly onProof: (proof: Proof) => Promise<void>;
  readonly onCancel?: () => void;
}

const others: Readonly<Record<Exclude<Way, 'password'>, string>> = {
  totp: 'auth.factor.useApp',
  passkey: 'auth.factor.usePasskey',
  recovery: 'auth.factor.useRecovery',
};

/** A second factor, by the way that is easiest for whoever has several; the others are one press away. */
export function FactorForm({ ways, onProof, onCancel }: FactorFormProps) {
  const t = useT();
  const open: Way[] = [
    ...(ways.passkeys > 0 && passkeysWork() ? (['passkey'] as const) : []),
    ...(ways.authenticator ? (['totp'] as const) : []),
    ...(ways.recoveryCodes > 0 ? (['recovery'] as const) : []),
    ...(ways.password ? (['password'] as const) : []),
  ];
  const [way, setWay] = useState<Way>(open[0] ?? 'recovery');
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);

  function choose(next: Way): void {
    setWay(next);
    setText('');
    setFaults([]);
  }

  async function proofOf(): Promise<Proof> {
    if (way === 'passkey') return { way, answer: await answerByPasskey() };
    return way === 'password' ? { way, password: text } : { way, code: text };
  }

  async function give(): Promise<void> {
    if (way !== 'passkey' && text.trim() === '') {
      const key = way === 'password' ? 'auth.factor.passwordNeeded' : 'auth.factor.codeNeeded';
      setFaults([{ field: way, code: 'REQUIRED', message: t(key) }]);
      return;
    }
    setSending(true);
    setFaults([]);
    try {
      await onProof(await proofOf());
    } catch (error) {
      setFaults(factorFaults(error, way, t));
      // A code that was refused is of no use any more; a password may only have a slip in it.
      if (way === 'totp') setText('');
    } finally {
      setSending(false);
    }
  }

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        // React bubbles a submit through portals: the dialog's form must not submit the one behind it.
        event.stopPropagation();
        event.preventDefault();
        void give();
      }}
    >
      <ErrorSummary faults={faults} />
      {way === 'passkey' && (
        <Stack direction="row" sx={{ gap: 3, alignItems: 'center', mb: 5 }}>
          <FingerprintOutlined aria-hidden sx={({ tokens }) => ({ fontSize: 40, color: tokens.brand })} />
          <Typography>{t('auth.factor.passkeyText')}</Typography>
        </Stack>
      )}
      {way === 'totp' && <CodeField key="totp" name="totp" value={text} onChange={setText} faults={faults} />}
      {way === 'recovery' && (
        <PlainField
          key="recovery"
          name="recovery"
          autoComplete="off"
          label={t('auth.factor.recovery')}
          help={t('auth.factor.recoveryHelp')}
          value={text}
          onChange={setText}
          faults={faults}
          autoFocus
        />
      )}
      {way === 'password' && (
        <PlainField
          key="password"
          name="password"
          type="password"
          autoComplete="current-password"
          label={t('auth.factor.password')}
          value={text}
          onChange={setText}
          faults={faults}
          autoFocus
        />
      )}
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        <Button
          type="submit"
          variant="contained"
          disabled={sending}
          autoFocus={way === 'passkey'}
          sx={{ minHeight: 44, flex: onCancel ? undefined : 1 }}
        >
          {way === 'passkey'
            ? t(sending ? 'auth.factor.passkeyWaiting' : 'auth.factor.passkeyButton')
            : t(sending ? 'auth.factor.sending' : 'auth.factor.submit')}
        </Button>
        {onCancel && (
          <Button onClick={onCancel} sx={{ minHeight: 44 }}>
            {t('auth.fresh.cancel')}
          </Button>
        )}
      </Stack>
      <Stack sx={{ alignItems: 'flex-start', mt: 3 }}>
        {open
          .filter((other): other is Exclude<Way, 'password'> => other !== way && other !== 'password')
          .map((other) => (
            <Link
              key={other}
              component="button"
              type="button"
              onClick={() => choose(other)}
              sx={{ minHeight: 40, textAlign: 'start' }}
            >
              {t(others[other])}
            </Link>
          ))}
      </Stack>
    </Box>
  );
}
