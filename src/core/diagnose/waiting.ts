/**
 * Rules that cannot fire yet: nothing in the product supplies a fact that they need, or the value of it that they are about. What
 * would have to be built for each.
 */
export const WAITING: readonly { rule: string; missing: string }[] = [
  { rule: 'audio-in/mobile-app-policy', missing: 'a question about the client: no probe runs on a phone or a tablet' },
  { rule: 'com/gateway-blocked', missing: 'questions about the RD Gateway' },
  { rule: 'smartcard/client-unsupported', missing: 'a question about the client: no probe runs on a phone, a tablet or in a browser' },
  { rule: 'smartcard/kdc-root-missing', missing: 'a question about the local NTAuth store' },
  { rule: 'whfb/dual-enrollment', missing: 'a question about dual enrolment' }
]
