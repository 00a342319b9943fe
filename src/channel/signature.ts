import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import type { Form } from './form.js'

/** Whether a request of this path and query, with this `X-Twilio-Signature`, and these parameters, is Twilio's. */
export type SignatureCheck = (pathAndQuery: string, signature: string | undefined, params: Form) => boolean

/**
 * Twilio signs the address it was given and every parameter, known to us or not. The address is `publicUrl` and the
 * path and query of the request; `Host` and `X-Forwarded-…` are anybody's to write and are not looked at.
 * `authTokens` are the present one and, while it is being changed, the previous one: which of the two signs during
 * the change isn't documented.
 */
export function signatureCheck(publicUrl: string, authTokens: readonly string[]): SignatureCheck {
  const origin = publicUrl.replace(/\/+$/, '')
  return (pathAndQuery, signature, params) => {
    if (!signature || !pathAndQuery.startsWith('/')) return false
    return authTokens.some((token) => validateRequest(token, signature, origin + pathAndQuery, params))
  }
}
