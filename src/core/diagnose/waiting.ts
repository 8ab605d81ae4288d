/**
 * Rules that cannot fire yet: nothing in the product supplies a fact that they need, or the value of it that they are about. What
 * would have to be built for each.
 */
export const WAITING: readonly { rule: string; missing: string }[] = [
  { rule: 'audio-in/mobile-app-policy', missing: 'a question about the client: no probe runs on a phone or a tablet' },
  { rule: 'audio-in/plugged-after-connect', missing: 'a timeline of what came and went while the program was open' },
  { rule: 'audio/xrdp-channels-off', missing: "a probe that reads the session host's xrdp.ini" },
  { rule: 'com/above-9', missing: 'the COM port test' },
  { rule: 'com/driver-missing', missing: 'the COM port test' },
  { rule: 'com/gateway-blocked', missing: 'questions about the RD Gateway' },
  { rule: 'com/latency', missing: 'the COM port test' },
  { rule: 'smartcard/client-unsupported', missing: 'a question about the client: no probe runs on a phone, a tablet or in a browser' },
  { rule: 'smartcard/kdc-root-missing', missing: 'a question about the local NTAuth store' },
  { rule: 'smartcard/slow-link', missing: 'the card test' },
  { rule: 'whfb/dual-enrollment', missing: 'a question about dual enrolment' }
]
