// Sign-in at an agency's own provider: OpenID Connect, code flow with PKCE, state and nonce; the signature of the answer is always checked.
import * as oidc from 'openid-client'

export interface ProviderAccess {
  readonly issuer: string
  readonly clientId: string
  /** Absent: a public client, PKCE alone. */
  readonly clientSecret: string | null
  readonly scopes: readonly string[]
  /** Seconds the two clocks may be apart. */
  readonly clockTolerance: number
}

/** What has to be remembered between leaving for the provider and coming back. */
export interface Errand {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly returnTo: string
}

export type ProviderFault = 'unreachable' | 'denied' | 'clock' | 'signature' | 'answer'

/** The provider did not vouch for anybody. */
export class ProviderRefused extends Error {
  readonly fault: ProviderFault

  constructor(fault: ProviderFault, cause?: unknown) {
    super(`the provider refused: ${fault}`, { cause })
    this.fault = fault
  }
}

const timeoutSeconds = 5

export async function leaveForProvider(access: ProviderAccess, returnTo: string): Promise<{ address: string; errand: Errand }> {
  const configuration = await configurationOf(access)
  const errand: Errand = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), returnTo }
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: returnTo,
    response_type: 'code',
    scope: access.scopes.join(' '),
    state: errand.state,
    nonce: errand.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(errand.verifier),
    code_challenge_method: 'S256',
  })
  return { address: address.href, errand }
}

/** `answer` is what the provider put behind the `?` of our address. Gives the claims of the person, checked. */
export async function returnFromProvider(access: ProviderAccess, errand: Errand, answer: string): Promise<Readonly<Record<string, unknown>>> {
  const configuration = await configurationOf(access)
  const address = new URL(errand.returnTo)
  address.search = answer
  const tokens = await oidc
    .authorizationCodeGrant(configuration, address, { expectedState: errand.state, expectedNonce: errand.nonce, pkceCodeVerifier: errand.verifier, idTokenExpected: true })
    .catch((error: unknown) => {
      throw new ProviderRefused(faultOf(error), error)
    })
  const claims = tokens.claims()
  if (!claims) throw new ProviderRefused('answer')
  // the library looks at the end of a token; one from the future is as wrong
  if (claims.iat > Date.now() / 1000 + access.clockTolerance) throw new ProviderRefused('clock')
  return claims
}

async function configurationOf(access: ProviderAccess): Promise<oidc.Configuration> {
  const server = await metadataOf(access.issuer)
  const supported = server.token_endpoint_auth_methods_supported
  const authentication = access.clientSecret === null ? oidc.None() : !supported || supported.includes('client_secret_basic') ? oidc.ClientSecretBasic(access.clientSecret) : oidc.ClientSecretPost(access.clientSecret)
  // made anew for each sign-in, so that keys are asked for anew: a provider may change them at any moment
  const configuration = new oidc.Configuration(server, access.clientId, { [oidc.clockTolerance]: access.clockTolerance }, authentication)
  configuration.timeout = timeoutSeconds
  for (const extension of extensionsFor(access.issuer)) extension(configuration)
  return configuration
}

/** Plain HTTP is for a provider on this very machine. */
function extensionsFor(issuer: string): ((configuration: oidc.Configuration) => void)[] {
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(issuer).hostname)
  return isLocal ? [oidc.enableNonRepudiationChecks, oidc.allowInsecureRequests] : [oidc.enableNonRepudiationChecks]
}

const rememberMs = 300_000
const rememberFailureMs = 5_000
const remembered = new Map<string, { readonly until: number; readonly metadata: Promise<oidc.ServerMetadata> }>()

/** Where the provider's doors are. A provider that is down is not asked again by everybody at once. */
function metadataOf(issuer: string): Promise<oidc.ServerMetadata> {
  const known = remembered.get(issuer)
  if (known && known.until > Date.now()) return known.metadata
  const metadata = oidc.discovery(new URL(issuer), 'nobody', undefined, oidc.None(), { execute: extensionsFor(issuer), timeout: timeoutSeconds }).then(
    (configuration) => configuration.serverMetadata(),
    (error: unknown) => {
      remembered.set(issuer, { until: Date.now() + rememberFailureMs, metadata })
      throw new ProviderRefused('unreachable', error)
    },
  )
  remembered.set(issuer, { until: Date.now() + rememberMs, metadata })
  return metadata
}

const faults: Readonly<Record<string, ProviderFault>> = {
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'clock',
  OAUTH_KEY_SELECTION_FAILED: 'signature',
  OAUTH_TIMEOUT: 'unreachable',
}

function faultOf(error: unknown): ProviderFault {
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError) return 'denied'
  if (error instanceof TypeError && error.message === 'fetch failed') return 'unreachable'
  const { code, cause } = error as { code?: string; cause?: { message?: string } }
  if (cause?.message?.includes('signature')) return 'signature'
  return faults[code ?? ''] ?? 'answer'
}
