/** Rules that a layer decides, for every capability. `capability` is there for languages that need another form for each. */
export const rulesLayers = {
  'client-unsupported.title': '{subject} cannot be used from {platform}: the connection program there does not pass it on.',
  'client-unsupported.cause': 'Connections from {platform} do not carry {devices}; {where}.',
  'client-unsupported.source': 'client platform',
  'client-unsupported.fix.other-device': 'Connect from a device on which it works: {where}.',
  'smartcard/client-unsupported.where': 'the Windows and macOS clients do',
  'com/client-unsupported.where': 'COM port redirection works from Windows only',
  'policy-blocked.title': '{subject} is blocked by a rule that your organization has set on the remote computer.',
  'policy-blocked.cause':
    'The policy "{name}" is {state} on the session host ({value}), so {devices} cannot be redirected whatever the connection asks for.',
  'policy-blocked.not-the-camera': 'fDisableCam stands for client audio mapping; it is not the camera.',
  'policy-blocked.inverted': 'The value is inverted: Enabled writes 0, Disabled writes 1.',
  'host-setting-blocked.title': "{subject} is switched off in the remote computer's own settings.",
  'host-setting-blocked.cause': "No policy decides about {devices}, so the session host's own value {name} counts, and it blocks.",
  'host-setting-blocked.fix.set': 'Set {name} to {value}.',
  'host-setting-blocked.fix.policy': 'Or set the policy "{name}" to {state}: it overrides this value.',
  'property-off.title': '{subject} is not switched on for this connection.',
  'property-off.default':
    "{name} is not configured, and {platform} does not redirect it unless it is: the property's default is {default}.",
  'property-off.written': 'The connection switches it off: {values}. The most restrictive layer wins.',
  'property-off.not-asked': 'The client did not ask for it: {allowing} is missing from the connection.',
  'property-off.logged': 'Windows logged that the client switched it off.',
  'consent-not-ticked.title': '{subject} was not ticked in the warning that appears when the connection is opened.',
  'consent-not-ticked.title-probably': '{subject} was probably not ticked in the warning that appears when the connection is opened.',
  'consent-not-ticked.cause':
    'Since the April 2026 update, opening an .rdp file that is unsigned or from an unknown publisher shows every redirection unticked; what is not ticked is not redirected.',
  'consent-not-ticked.signed': 'signed; whether its publisher is trusted is not known',
  'consent-not-ticked.not-signed': 'not signed',
  'consent-not-ticked.opened-with': '{program} was opened with',
  'consent-not-ticked.fix.tick':
    'Open the connection again and, if you know where the file comes from, tick what you need before you connect.',
  'consent-not-ticked.fix.sign': 'Sign the file with a certificate that your devices trust.',
  'consent-not-ticked.fix.trust':
    'Trust the publisher by policy, so that its files need no ticking. Leave the warning itself switched on: it protects against hostile files.'
} as const
