import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { authApi } from '../session/auth-api.js';

/** A passkey is bound to a name: an address of numbers, as the evaluation has, cannot have one. */
export const hasSiteName = (): boolean => !/^[\d.]+$|:/.test(window.location.hostname);
export const passkeysWork = (): boolean => browserSupportsWebAuthn() && hasSiteName();

/** The device was asked and gave nothing: stopped by the person, or by itself. */
export class PasskeyStopped extends Error {}

async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw new PasskeyStopped('the device gave no passkey', { cause: error });
  }
}

export async function answerByPasskey(): Promise<unknown> {
  const optionsJSON = await authApi.passkeyOptions();
  return asking(() => startAuthentication({ optionsJSON }));
}

export async function makePasskey(): Promise<unknown> {
  const optionsJSON = await authApi.beginPasskey();
  return asking(() => startRegistration({ optionsJSON }));
}
