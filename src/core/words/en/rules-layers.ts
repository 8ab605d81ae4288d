/** Rules that a layer decides, for every capability. `capability` is there for languages that need another form for each. */
export const rulesLayers = {
  'session-carries-none.title': '{subject} cannot be used in this kind of remote desktop: {program} does not pass it on.',
  'session-carries-none.cause': 'The desktop is shown by {program}, which carries no {devices}.',
  'session-carries-none.source': 'program that shows the session',
  'session-carries-none.fix.card':
    'Connect in another way where you need the card: to a remote desktop of Windows, or over xrdp with smart cards.',
  'session-carries-none.fix.port':
    'Use a remote desktop of Windows where you need the port, or carry it over the network, for example with ser2net.',
  'client-unsupported.title': '{subject} cannot be used from {platform}: the Remote Desktop app there does not pass it on.',
  'client-unsupported.cause': 'Connections from {platform} do not carry {devices}; {where}.',
  'client-unsupported.source': 'platform of the Remote Desktop app',
  'client-unsupported.fix.other-device': 'Connect from another local device, on which it works: {where}.',
  'smartcard/client-unsupported.where': 'the Remote Desktop apps for Windows and macOS do',
  'com/client-unsupported.where': 'COM port redirection works from Windows only',
  'blocks.next':
    'A device of this kind is in the session all the same: what was set since the session host started counts from its next restart.',
  'blocks.no-device': 'There is no such device here now; the next one that is connected will not get through either.',
  'policy-blocked.title-was': '{subject} was blocked by a rule of your organization when you connected.',
  'policy-blocked.title-next': '{subject} will be blocked by a rule of your organization from the next restart of the remote desktop on.',
  'policy-blocked.logged':
    'Windows logged in this session that a policy switches {devices} off on the session host: "{name}" ({value}) does so where it is {state}.',
  'policy-blocked.lifted':
    'Windows logged in this session that a policy switched it off. The policy "{name}" is {now} today: it applied when the session began, and a new session, or the restarted host, is without it.',
  'policy-blocked.title': '{subject} is blocked by a rule that your organization has set for the remote desktop.',
  'policy-blocked.cause':
    'The policy "{name}" is {state} on the session host ({value}), so {devices} cannot be redirected whatever the connection asks for.',
  'policy-blocked.not-the-camera': 'fDisableCam stands for client audio mapping; it is not the camera.',
  'policy-blocked.inverted': 'The value is inverted: Enabled writes 0, Disabled writes 1.',
  'host-setting-blocked.title': "{subject} is switched off in the remote desktop's own settings.",
  'host-setting-blocked.title-was': "{subject} was switched off in the remote desktop's own settings when you connected.",
  'host-setting-blocked.title-next': "{subject} will be switched off by the remote desktop's own settings from its next restart on.",
  'host-setting-blocked.lifted':
    "Windows logged in this session that the session host's own setting switched it off. {name} is {now} today: it applied when the session began, and a new session, or the restarted host, is without it.",
  'host-setting-blocked.cause': "No policy decides about {devices}, so the session host's own value {name} counts, and it blocks.",
  'host-setting-blocked.fix.set':
    '{versioned, select, yes {Otherwise set {name} to {value} on the {host}, in the key of the listener that is in use: its name holds the version of the agent, so the value is gone after an update} other {Set {name} to {value} on the {host}}}.',
  'host-setting-blocked.fix.policy':
    '{first, select, yes {For the {host} set} other {Or, for the {host}, set}} the policy "{name}" to {state}: it overrides this value.',
  'property-off.title': '{subject} is not switched on for this connection.',
  'property-off.default':
    "{name} is not configured, and {platform} does not redirect it unless it is: the property's default is {default}.",
  'property-off.title-probably': '{subject} is probably not switched on in your Remote Desktop app.',
  'property-off.default-unread':
    "{name} is not configured in anything that was read, and {platform} does not redirect it unless it is: the property's default is {default}.",
  'property-off.not-ticked':
    'Remote Desktop Connection does not pass it on until somebody ticks it ({name}), and keeps that in Default.rdp. No .rdp file was given, so whether it is ticked is not known.',
  'property-off.not-told':
    'The Remote Desktop app passes it on only where it is told to ({name}). No .rdp file was given, so whether it was told is not known.',
  'property-off.default-file':
    'Default.rdp has {value}: Remote Desktop Connection starts with it where it is given no other file. Whether this connection was made so is not known.',
  'property-off.default-file-running':
    'Default.rdp has {value}: Remote Desktop Connection starts with it where it is given no other file, and one that was given none is running on the local device.',
  'property-off.fix.look':
    'On the local device look at the setting in the hidden file that Remote Desktop Connection keeps, or drop the file here.',
  'property-off.written': 'The connection switches it off: {values}. The most restrictive layer wins.',
  'property-off.logged': 'Windows logged in this session that the Remote Desktop app did not ask for it.',
  'consent-not-ticked.title': '{subject} was not ticked in the warning that appears when the connection is opened.',
  'consent-not-ticked.title-probably': '{subject} was probably not ticked in the warning that appears when the connection is opened.',
  'consent-not-ticked.cause':
    'Since the April 2026 update, opening an .rdp file that is unsigned or from an unknown publisher shows every redirection unticked; what is not ticked is not redirected.',
  'consent-not-ticked.signed': 'signed; whether its publisher is trusted is not known',
  'consent-not-ticked.not-signed': 'not signed',
  'consent-not-ticked.opened-with': '{program} was opened with',
  'consent-not-ticked.fix.tick':
    'On your device open the connection again and, if you know where the file comes from, tick what you need before you connect.',
  'consent-not-ticked.fix.sign':
    'On your own computer sign the file with a certificate that the local devices trust, and hand it out again.',
  'consent-not-ticked.fix.trust':
    'Trust the publisher by a policy for the local devices, so that its files need no ticking. Leave the warning itself switched on: it protects against hostile files.',
  'went-away.title': '{subject} was in the remote desktop, and then it was gone.',
  'went-away.cause':
    'It reached the session when this was opened and disappeared while the connection went on: no setting forbids it. The Remote Desktop app has ended its redirection, as after the device was unplugged, lost its power or its driver started again.',
  'went-away.here-too': 'It left this device at the same time.',
  'went-away.source': '{name} was gone',
  'went-away.fix.plug': 'Plug the device in again, at your device itself and not at a hub, and leave it plugged in.',
  'pasted-error.title':
    'A message that you brought tells of {about, select, smartcard {the smart card} com {a serial port} audioIn {the microphone} audioOut {the sound} other {signing in or the connection}}.',
  'pasted-error.title-fine': 'The log that you brought shows no error.',
  'pasted-error.code': '{name}: {meaning}',
  'pasted-error.fix.again': 'If it is not solved by this, bring the lines before the message as well, and say on which side it appears.'
} as const
