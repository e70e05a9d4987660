// The authenticator of this machine. Its code is fetched only when somebody uses a passkey.
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'

/** The person said no on the device, or did not answer in time. */
export class PasskeyCancelled extends Error {}

export function canUsePasskeys(): boolean {
  // a key is bound to a name, never to a number
  const named = !/^[\d.]+$|:/.test(window.location.hostname)
  return named && window.isSecureContext && typeof PublicKeyCredential === 'function'
}

export async function makePasskey(options: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  return orCancelled(startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON }))
}

export async function showPasskey(options: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  return orCancelled(startAuthentication({ optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON }))
}

async function orCancelled(asking: Promise<object>): Promise<Record<string, unknown>> {
  try {
    return (await asking) as Record<string, unknown>
  } catch (error) {
    if (error instanceof Error && ['NotAllowedError', 'AbortError', 'InvalidStateError'].includes(error.name)) throw new PasskeyCancelled(error.name)
    throw error
  }
}
