import FingerprintOutlined from '@mui/icons-material/FingerprintOutlined';
import PhoneAndroidOutlined from '@mui/icons-material/PhoneAndroidOutlined';
import { Box, ButtonBase, Typography } from '@mui/material';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useState, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.js';
import { useDates } from '../parts/use-dates.js';
import type { FactorChange, NextStep } from '../session/auth-api.js';
import type { Session } from '../session/session-store.js';
import { AuthenticatorSetup } from './authenticator-setup.js';
import { hasSiteName, passkeysWork } from './passkeys.js';
import { PasskeySetup } from './passkey-setup.js';
import { RecoveryCodes } from './recovery-codes.js';

interface EnrolStepsProps {
  readonly step: NextStep;
  readonly onDone: (session: Session) => void;
}

/** The first sign-in: which factor, setting it up, and the codes for the day it is lost. */
export function EnrolSteps({ step, onDone }: EnrolStepsProps) {
  const t = useT();
  const { dateTime } = useDates();
  const [way, setWay] = useState<'app' | 'passkey' | null>(null);
  const [added, setAdded] = useState<FactorChange | null>(null);
  const back = (): void => setWay(null);

  if (added)
    return (
      <>
        <Typography variant="h1" sx={{ fontSize: '1.5rem', mb: 3 }}>
          {t('auth.codes.title')}
        </Typography>
        <RecoveryCodes codes={added.recoveryCodes ?? []} onKept={() => onDone(added.session)} />
      </>
    );
  return (
    <>
      <Typography variant="h1" sx={{ fontSize: '1.5rem' }}>
        {t(way === null ? 'auth.enrol.title' : way === 'app' ? 'auth.enrol.app' : 'auth.enrol.passkey')}
      </Typography>
      {way === null && (
        <>
          <Typography color="textSecondary" sx={{ mt: 1, mb: 5 }}>
            {t('auth.enrol.lead')}
          </Typography>
          {step.resetBy && (
            <Typography
              role="alert"
              sx={({ tokens }) => ({ mb: 5, p: 3, borderRadius: 1, color: tokens.due.text, bgcolor: tokens.due.soft })}
            >
              {t('auth.enrol.resetBy', { name: step.resetBy.name, when: dateTime(step.resetBy.at) })}
            </Typography>
          )}
          <Typography sx={{ fontWeight: 600, mb: 2 }}>{t('auth.enrol.choose')}</Typography>
          <Choice
            icon={<PhoneAndroidOutlined aria-hidden />}
            titleKey="auth.enrol.app"
            textKey="auth.enrol.appText"
            onChoose={() => setWay('app')}
          />
          <Choice
            icon={<FingerprintOutlined aria-hidden />}
            titleKey="auth.enrol.passkey"
            textKey={passkeyTextKey()}
            onChoose={passkeysWork() ? () => setWay('passkey') : undefined}
          />
        </>
      )}
      {way !== null && (
        <Box sx={{ mt: 4 }}>
          {way === 'app' ? (
            <AuthenticatorSetup onAdded={setAdded} onBack={back} backKey="auth.enrol.back" />
          ) : (
            <PasskeySetup onAdded={setAdded} onBack={back} backKey="auth.enrol.back" />
          )}
        </Box>
      )}
    </>
  );
}

export function passkeyTextKey(): string {
  if (!browserSupportsWebAuthn()) return 'auth.enrol.passkeyNoBrowser';
  return hasSiteName() ? 'auth.enrol.passkeyText' : 'auth.enrol.passkeyNoName';
}

interface ChoiceProps {
  readonly icon: ReactNode;
  readonly titleKey: string;
  readonly textKey: string;
  readonly onChoose: (() => void) | undefined;
}

function Choice({ icon, titleKey, textKey, onChoose }: ChoiceProps) {
  const t = useT();
  return (
    <ButtonBase
      onClick={onChoose}
      disabled={onChoose === undefined}
      sx={({ tokens }) => ({
        display: 'flex',
        width: '100%',
        alignItems: 'flex-start',
        justifyContent: 'flex-start',
        gap: 3,
        p: 4,
        mb: 3,
        textAlign: 'start',
        borderRadius: 1,
        border: `1px solid ${tokens.border}`,
        color: onChoose ? tokens.brand : tokens.quiet,
        '&:hover': { borderColor: tokens.brand, bgcolor: tokens.brandSoft },
      })}
    >
      {icon}
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={({ tokens }) => ({ fontWeight: 600, color: onChoose ? tokens.text : tokens.quiet })}>
          {t(titleKey)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t(textKey)}
        </Typography>
      </Box>
    </ButtonBase>
  );
}
