/** What the rules of this family say. */
export const rulesAudio = {
  'sound-settings.windows': 'Settings > System > Sound',
  'sound-settings.macos': 'System Settings > Sound',
  'sound-settings.linux': 'Settings > Sound',
  'sound-settings.input': '{page} > Input',
  'sound-settings.output': '{page} > Output',
  'sound-settings.windows.input-volume': 'Settings > System > Sound > Input > Volume',
  'default-other.title.input': 'Programs in the remote desktop listen to “{chosen}”, not to your microphone.',
  'default-other.title.output': 'The remote desktop plays sound on “{chosen}”, not on your device.',
  'default-other.cause.input':
    "The session's default input is {chosen}, while your microphone arrives there as {remote}: only programs in which it is chosen hear it.",
  'default-other.cause.output':
    "The session's default output is {chosen}, while what reaches your device is {remote}: only programs in which it is chosen are heard.",
  'default-other.source.default.input': "the session's default input",
  'default-other.source.default.output': "the session's default output",
  'default-other.source.carried.input': 'the input that comes from the local device',
  'default-other.source.carried.output': 'the output that leads to the local device',
  'default-other.fix.choose': 'In the remote desktop, choose “{name}” as the default.',
  'audio-in/silent.cause.path':
    'On the local device the same test shows a level, and in the session it does not: the microphone works, and its sound is lost on the way. What decides there is the Remote Desktop app: whether it records, through which sound system, and how loud.',
  'audio-in/silent.fix.backend':
    'On your device start the connection with another sound system for the microphone, or with plain PCM as its format.',
  'audio-in/silent.fix.program':
    'Look whether your Remote Desktop app may record: its own microphone setting, and its level in the volume mixer of your device.',
  'audio-in/silent.fix.session-level': 'In the remote desktop, look at the level of the input that comes from your device.',
  'microphone-test.moves': 'the level moves',
  'audio-in/silent.title': 'Nothing arrives from your microphone while you speak.',
  'audio-in/silent.cause':
    'The level stays at the noise floor for the whole test although the microphone is listed and not muted in the system.',
  'microphone-test.source': 'microphone test',
  'audio-in/silent.value': 'mic-silent',
  'audio-in/silent.value.level': 'mic-silent, {level, number} dBFS',
  'audio-in/silent.value.note': 'mic-silent, {note}',
  'audio-in/silent.fix.mute-switch': 'On your device look for a mute switch: on the headset, its cable or the keyboard.',
  'audio-in/silent.fix.plug': 'Check the plug, the batteries and the cable; try the microphone in another program on your device.',
  'audio-in/clipping.title': 'Your microphone is too loud: speech is distorted.',
  'audio-in/clipping.cause': 'Peaks reach 0 dBFS, so the loudest parts are cut off.',
  'audio-in/clipping.value': 'mic-clipping',
  'audio-in/clipping.value.level': 'mic-clipping, {level, number} dBFS',
  'audio-in/clipping.value.note': 'mic-clipping, {note}',
  'audio-in/clipping.fix.lower-volume': 'On your device lower the input volume, or the microphone boost, and speak from farther away.',
  'licensing.title': '{subject} is not covered by the licence of the remote desktop.',
  'licensing.cause':
    'Windows logged that audio redirection is off because of licensing: a server without the Remote Desktop Session Host role does not offer it.',
  'licensing.title-role': '{subject} is probably not offered by the remote desktop, because a part of Windows is missing there.',
  'licensing.cause-role':
    'The session is on a Windows Server and is not a session of Remote Desktop Services: a server without the Remote Desktop Session Host role does not offer recording, whatever the connection asks for.',
  'licensing.value.server': '{system}, without the Remote Desktop Session Host role as far as the session tells',
  'licensing.fix.role': 'On the session host add the Remote Desktop Session Host role and its licensing.',
  'licensing.fix.recording': 'On the session host allow audio recording on the client experience page of the role.',
  'audio-in/client-off.title': 'Your Remote Desktop app did not ask for your microphone.',
  'audio-in/client-off.cause':
    'Windows logged in this session that the Remote Desktop app did not ask for recording. It did so by itself: its own switch for the microphone is off, or a policy of your organization for the app switches it off.',
  'audio-in/client-off.asked': 'The properties that were read ask for it.',
  'audio-in/mobile-app-policy.title': 'Your organization may have switched off the microphone in the app on your device.',
  'audio-in/mobile-app-policy.cause':
    'On iOS, iPadOS and Android an Intune app configuration policy can switch off audio capture in the app, whatever the session host allows. The app does not say so.',
  'audio-in/mobile-app-policy.fix.policies':
    'In the Intune admin center look in the app configuration policies of the app and allow audio capture.',
  'audio-in/mobile-app-policy.fix.device': 'Check that the app may use the microphone in the settings of your device.',
  'muted.title.input': 'Your microphone is muted {places}.',
  'muted.title.output': 'Your speakers are muted {places}.',
  'muted.cause': 'The sound device is muted, so nothing passes although redirection works.',
  'muted.source': 'mute of {name}',
  'muted.fix.unmute': 'Switch mute off for "{name}" {place}.',
  'audio/optimised-apps.title': 'Teams and some web pages use sound in their own way; test sound in them as well.',
  'audio/optimised-apps.cause':
    'Teams optimisation and multimedia redirection take sound past the path that is tested here: they can work while this fails, and fail while this works.',
  'audio/optimised-apps.title-not': 'Teams uses the sound of the remote desktop, not its own way past it.',
  'audio/optimised-apps.cause-not':
    'Teams needs the marker IsWVDEnvironment on the session host{known, select, set {, which is set,} unset {, which is not set,} other {}} and the WebRTC redirector service there, and a Remote Desktop app that supports it. Without one of them it uses Remote Audio like every other program.',
  'audio/optimised-apps.fix.prepare': 'On the session host set the marker, and install the WebRTC redirector service.',
  'audio/optimised-apps.fix.restart':
    'Quit Teams in the remote desktop and start it again; look under About whether it says that its media are optimised.',
  'audio/optimised-apps.fix.test-call': 'In the remote desktop make a test call in Teams itself.',
  'audio/optimised-apps.fix.multimedia':
    'For web pages look at the icon of the multimedia extension in the browser of the remote desktop: it belongs to that extension alone, and Teams has another. Only where it shows that the page is passed on does its sound take its own way.',
  'audio-out/plays-remotely.title': 'Sound plays on the computer of the remote desktop instead of here.',
  'audio-out/plays-remotely.cause':
    'audiomode is 1: the session uses the sound devices of the session host, and nothing is sent to the local device.',
  'audio-out/disabled.title': 'Sound is switched off for this connection.',
  'audio-out/disabled.cause': 'audiomode is 2: the session gets no sound device at all.',
  'audio-out/property-off.title': 'This connection does not ask for sound to be played here.',
  'audio-out/property-off.cause': 'Windows logged in this session that the Remote Desktop app did not ask for sound on the local device.',
  'audio-out/property-off.which':
    'Whether sound is to play on the session host instead, or not at all, the log does not say: the connection (the .rdp file, or the Remote Desktop app) decides it, and that was not read.',
  'audio-out/property-off.asked': 'The properties that were read ask for it, so the program that connects decided otherwise.',
  'audio-out/place.source.host-device': 'sound device of the session host',
  'audio-in/plugged-after-connect.title': 'The microphone was plugged in after the connection was made.',
  'audio-in/plugged-after-connect.cause':
    "The session asked for the local device's microphone when it began; one that arrives later is not picked up.",
  'audio-in/plugged-after-connect.source.appeared': '{name} appeared',
  'audio-in/plugged-after-connect.source.session-began': 'session began',
  'audio-in/plugged-after-connect.fix.leave-plugged': 'Leave the microphone plugged in to your device.',
  'audio-in/privacy-denied.title': 'Windows does not let programs use the microphone {places}.',
  'audio-in/privacy-denied.cause':
    'The privacy setting for the microphone is not "Allow". The microphone may be listed all the same, but every program gets silence from it.',
  'audio-in/privacy-denied.fix.allow': 'Allow the microphone {place}: "Microphone access" and "Let desktop apps access your microphone".',
  'audio-in/privacy-denied.fix.policy':
    'If the switch is greyed out, a policy for the computer decides {places}: set it to "User is in control" or "Force allow".',
  'audio-in/privacy-denied.page': 'Settings > Privacy & security > Microphone (ms-settings:privacy-microphone)',
  'audio-out/quality-limited.title': 'Sound from the remote desktop is limited to a lower quality.',
  'audio-out/quality-limited.cause': 'The playback quality is limited by policy or by the connection; the lower of both applies.',
  'audio-out/quality-limited.fix.set-high': 'In Group Policy for the session host set "{name}" to High, or to Not configured.',
  'audio-out/quality-limited.fix.intune': 'Or, where Intune manages the session host, set the same there.',
  'audio-out/quality-limited.fix.ask-high': 'Ask for high quality in the .rdp file that the connection is opened with on the local device.',
  'audio/service-stopped.title':
    '{capability, select, com {COM ports cannot reach the remote desktop} audioIn {The microphone cannot work} other {Sound cannot work}}: a Windows service that {capability, select, com {they need} other {it needs}} is not running.',
  'audio/service-stopped.cause': '{services}.',
  'audio/service-stopped.cause.service': '{name} on the {side, select, local {local device} other {session}} is {state} (start {start})',
  'audio/service-stopped.cause.redirector': 'UmRdpService also carries COM ports and printers.',
  'audio/udp-unavailable.title': 'Sound may stutter: the connection uses a slower way than it could.',
  'audio/udp-unavailable.cause':
    'The session runs over TCP only, because no UDP connection could be made. Lost packets then delay everything that follows, which is heard as gaps.',
  'audio/udp-unavailable.fix.allow-udp':
    'Allow UDP between the Remote Desktop app and the session host: port 3389, and for RDP Shortpath 3390 and 3478.',
  'audio/udp-unavailable.fix.no-policy': 'Make sure that no policy turns UDP off on the session host or the local device.',
  'audio/volume-zero.title': 'The volume is turned all the way down.',
  'audio/volume-zero.cause': 'The volume of the sound device is 0, so nothing is heard although redirection works.',
  'audio/volume-zero.source': 'volume of {name}',
  'audio/volume-zero.value': '0 %',
  'audio/volume-zero.fix.turn-up': 'Turn up "{name}" {place}.',
  'audio-in/wrong-default.title': 'Your device listens to "{listens}", but you are speaking into "{speaks}".',
  'audio-in/wrong-default.cause':
    'Only the default input of the local device is redirected. Its meter stays silent while another input moves.',
  'audio-in/wrong-default.source.default': 'default input',
  'audio-in/wrong-default.value.silent': '{name}: silent',
  'audio-in/wrong-default.source.other': 'other input',
  'audio-in/wrong-default.value.moves': '{name}: moves',
  'audio-in/wrong-default.fix.choose': 'Choose "{name}" as the input of your device.',
  'audio/xrdp-channels-off.title': 'The remote desktop is set up not to pass on these devices.',
  'audio/xrdp-channels-off.cause':
    "xrdp's configuration switches off virtual channels: {names}. rdpsnd carries playback, drdynvc the microphone, rdpdr smart cards and drives.",
  'audio/xrdp-channels-off.fix.set-true': 'On the xrdp host set the channels to true.',
  'audio/xrdp-channels-off.fix.restart': 'Let everybody sign out, then restart xrdp on its host: a restart cuts off all connections.',
  'audio/xrdp-module-missing.title': 'The remote desktop has no sound device for people who connect to it.',
  'audio/xrdp-module-missing.cause':
    'xrdp passes sound on through a module of the sound server that comes separately. It is not loaded in this session, which therefore has no xrdp sink and source, only a placeholder such as "Dummy Output". Whether it is installed was not read.',
  'audio/xrdp-module-missing.value.none': 'none',
  'audio/xrdp-module-missing.fix.look':
    'Where the module is installed, it is not loaded: sign out of the session so that it ends, connect again, and look for an xrdp sink in it.',
  'audio/xrdp-module-missing.fix.pipewire': 'With PipeWire install its xrdp module on the xrdp host.',
  'audio/xrdp-module-missing.fix.build':
    'With PipeWire {known, select, yes {build its xrdp module (pipewire-module-xrdp) on the xrdp host: {system} has no package of it} other {install its xrdp module on the xrdp host, or build it where the system has no package of it (pipewire-module-xrdp)}}.',
  'audio/xrdp-module-missing.fix.pulseaudio':
    'With PulseAudio build and install pulseaudio-module-xrdp on the xrdp host, for the version that is installed there.'
} as const
