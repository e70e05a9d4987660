// Passkeys (WebAuthn): what we ask an authenticator, and whether its answer is true. No attestation: we do not care who built the key.
import {
  generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse,
  type AuthenticationResponseJSON, type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON, type RegistrationResponseJSON,
} from '@simplewebauthn/server'

const productName = 'Thi Đua'
const waitMs = 300_000
/** Ed25519, ES256, RS256: what authenticators of today sign with. */
const algorithms = [-8, -7, -257]

export interface Passkey {
  readonly id: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
}

export interface Asked<Options> {
  readonly options: Options
  /** Comes back signed; kept by us until then. */
  readonly challenge: string
}

/** `origin`: `https://thi-dua.example`; its host is what the key is bound to. */
const hostOf = (origin: string) => new URL(origin).hostname

export async function askForNewPasskey(holder: { readonly id: string; readonly login: string; readonly name: string; readonly known: readonly Passkey[] }, origin: string): Promise<Asked<PublicKeyCredentialCreationOptionsJSON>> {
  const options = await generateRegistrationOptions({
    rpName: productName,
    rpID: hostOf(origin),
    userID: new TextEncoder().encode(holder.id),
    userName: holder.login,
    userDisplayName: holder.name,
    timeout: waitMs,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: holder.known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
  return { options, challenge: options.challenge }
}

/** `null`: not an answer to our question. */
export async function readNewPasskey(response: unknown, { challenge, origin }: { readonly challenge: string; readonly origin: string }): Promise<Passkey | null> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: hostOf(origin),
      requireUserVerification: false,
      supportedAlgorithmIDs: algorithms,
    })
    if (!verified) return null
    const { id, publicKey, counter, transports } = registrationInfo.credential
    return { id, publicKey, counter, transports: transports ?? [] }
  } catch {
    return null
  }
}

/** `known` empty: whichever key the person chooses, and the key says who it is. Then the holder has to be recognised by the device too. */
export async function askForPasskey(known: readonly Passkey[], origin: string): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> {
  const options = await generateAuthenticationOptions({
    rpID: hostOf(origin),
    timeout: waitMs,
    allowCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    userVerification: known.length === 0 ? 'required' : 'preferred',
  })
  return { options, challenge: options.challenge }
}

export interface PasskeyUse {
  readonly counter: number
  /** The device recognised its holder by a PIN, a finger or a face. */
  readonly holderRecognised: boolean
}

/** `null`: another key, another site, another question, or a counter that went back: the sign of a copied key. */
export async function readPasskeyUse(response: unknown, passkey: Passkey, { challenge, origin }: { readonly challenge: string; readonly origin: string }): Promise<PasskeyUse | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: hostOf(origin),
      credential: { id: passkey.id, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter, transports: [...passkey.transports] as never },
      requireUserVerification: false,
    })
    return verified ? { counter: authenticationInfo.newCounter, holderRecognised: authenticationInfo.userVerified } : null
  } catch {
    return null
  }
}
