/** The programs whose logs are known, and how a line of theirs looks. */
export const LOGS = {
  freerdp: /\[(?:FATAL|ERROR|WARN|INFO|DEBUG|TRACE)\]\s?\[com\.(?:freerdp|winpr)\b/,
  xrdp: /^\[\d{4}-?\d\d-?\d\d[-T]\d\d:\d\d:\d\d[^\]]{0,12}\] \[(?:CORE|ERROR|WARN|INFO|DEBUG|TRACE) ?\]/m,
  pcscd: /^\d{8} (?:\[\d{1,20}\] )?[\w/-]{1,40}\.cp{0,2}:\d{1,5}[: ]/m,
  pulseaudio: /^(?:[([][ \d.|]{1,24}[)\]]? {0,2})?[EWID]: \[[\w .-]{1,32}\] [\w.-]{1,40}\.cc?: /m,
  pipewire: /^\[[EWID]\]\[[\d:.]{5,20}\] {1,8}[\w.-]{1,40} {1,8}\|/m,
  rdesktop:
    /^(?:ERROR|WARNING|NOT IMPLEMENTED): (?:CredSSP|NLA|recv|send|scard|rdpsnd|Connection|Failed to (?:initialize|connect|negotiate)|Autoselected|unable to)/m,
  'windows-app': /\b(?:RdClientCx|RDClientSDK|com\.microsoft\.rdc|RdpClient(?:ActiveX|Adapter))\b/
} as const
export type LogName = keyof typeof LOGS

/** Log lines and messages of programs that carry no code: the name of the entry that says what they mean. Never across lines. */
export const LOG_LINES: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'SERIAL_REQUEST_UNSUPPORTED',
    /X(?:on|off)Limit with an unsupported value|unsupported SERIAL_|SERIAL_\w{2,40} (?:is )?not (?:implemented|supported)|Unknown IOCTL|unsupported IOCTL|ioctl code[^\n]{0,40}(?:unsupported|not supported|not implemented)|Invalid chars? \(?(?:Eof|Error|Break|Event)/i
  ],
  [
    'FREERDP_SERIAL_CHANNEL',
    /(?:CommCreateFile|CreateFile|open)\w{0,3}[^\n]{0,40}(?:\/dev\/tty|COM\d|serial)[^\n]{0,40}fail|channels\.serial[^\n]{0,80}(?:fail|error)/i
  ],
  [
    'FREERDP_CAPTURE_BACKEND',
    /channels\.audin[^\n]{0,200}(?:fail|error|unable|could not|no (?:sub)?system)|\baudin_\w{1,60}[^\n]{0,60}(?:fail|error)|Unable to load microphone redirection/i
  ],
  [
    'FREERDP_PLAYBACK_BACKEND',
    /channels\.rdpsnd[^\n]{0,200}(?:fail|error|unable|could not|no (?:sub)?system)|\brdpsnd_\w{1,60}[^\n]{0,60}(?:fail|error)|Unable to (?:load|use) sound (?:device|playback)|rdpsnd: (?:no|could not|failed)/i
  ],
  [
    'PCSC_LIBRARY_MISSING',
    /(?:libpcsclite|winscard)[^\n]{0,60}(?:not found|cannot open|no such|failed to load)|(?:failed to load|could not load|unable to load)[^\n]{0,60}(?:libpcsclite|winscard)/i
  ],
  [
    'PCSCD_NOT_RUNNING',
    /pcscd\.comm[^\n]{0,60}(?:no such|refused|error)|pcscd (?:is )?not running|pcscd\.(?:service|socket)[^\n]{0,60}(?:inactive|failed|not found|could not be found)|PC\/SC not available/i
  ],
  [
    'PCSCD_REFUSES',
    /(?:polkit|auth\.c)[^\n]{0,120}(?:NOT authorized|not authorized|Rejected unauthorized)|Rejected unauthorized (?:PC\/SC|client)/i
  ],
  ['READER_CLAIMED', /Can.?t claim interface|LIBUSB_ERROR_(?:BUSY|ACCESS)|claim_interface[^\n]{0,60}(?:busy|fail)/i],
  [
    'READER_LOST',
    /LIBUSB_ERROR_NO_DEVICE|(?:reader|device)[^\n]{0,60}(?:has been removed|disappeared)|Removing USB device|RFRemoveReader/i
  ],
  ['CARD_SILENT', /Card is (?:mute|unresponsive)|(?:PowerUp|PowerICC|IFDHPowerICC)[^\n]{0,60}fail|Error powering up|card not transacted/i],
  [
    'FREERDP_CARD_CHANNEL',
    /channels\.smartcard[^\n]{0,120}(?:failed to (?:load|start|initiali[sz]e|establish)|no (?:smart ?card )?reader)|Failed to load smartcard/i
  ],
  [
    'FREERDP_CERTIFICATE',
    /certificate (?:verify failed|not trusted|has (?:changed|expired)|mismatch|verification)[^\n]{0,40}|REMOTE HOST IDENTIFICATION HAS CHANGED|The host key for [^\n]{1,80} has changed|self[- ]signed certificate/i
  ],
  ['RDESKTOP_NLA', /CredSSP required by server|Failed to initialize NLA|do you have correct Kerberos TGT|CredSSP: Initialize failed/i],
  [
    'XRDP_CHANSRV_GONE',
    /chansrv[^\n]{0,120}(?:Connection refused|segfault|SIGSEGV|terminated|exited|killed|died|connect(?:ion)? (?:failed|error))|error in xrdp_mm_(?:connect_chansrv|chansrv)\b|(?:connecting to|connect) chansrv[^\n]{0,60}(?:fail|error)|xrdp_chansrv_(?:socket|audio)[^\n]{0,60}(?:refused|fail|error|no such)/i
  ],
  [
    'XRDP_CARD_CHANNEL',
    /(?:scard_|smartcard_?)\w{0,40}[^\n]{0,20}: ?[^\n]{0,40}(?:fail|error|refused)|xrdp_?pcsc[^\n]{0,60}(?:fail|error|refused|no such)|libpcsclite[^\n]{0,20}xrdp[^\n]{0,40}(?:fail|error)/
  ],
  [
    'XRDP_CHANNEL_OFF',
    /(?:rdpsnd|rdpdr|drdynvc|cliprdr|channel)[^\n]{0,40}(?:is disabled|disabled by|not (?:found|enabled|offered|joined))|channels? (?:are )?disabled/i
  ],
  [
    'XRDP_LOGIN_FAILED',
    /pam_authenticate failed|login failed for (?:user|display)|Username or password error|AUTHFAIL|login was not successful/i
  ],
  [
    'XRDP_SESSION_DIES',
    /Window manager[^\n]{0,60}(?:exited quickly|exited with)|X server[^\n]{0,60}(?:could not be|failed|timeout|did not start)|Can.?t start X server|startup of (?:the )?X server[^\n]{0,40}(?:fail|timed)|session (?:process )?(?:on display )?[^\n]{0,20}(?:died|exited) (?:with|unexpectedly)/i
  ],
  [
    'XRDP_TLS',
    /(?:SSL_accept|ssl_tls_accept|trans_set_tls_mode)[^\n]{0,60}(?:fail|error)|xrdp_sec_incoming: xrdp_mcs_incoming failed|TLS connection[^\n]{0,40}failed/i
  ],
  [
    'SOUND_MODULE_NOT_LOADED',
    /Failed to (?:load|open) module [^\n]{0,80}|module-xrdp[^\n]{0,60}(?:fail|not found|no such|error)|Failure: Module initiali[sz]ation failed/i
  ],
  ['SOUND_ONLY_DUMMY', /\bauto_null\b|\bDummy Output\b|Dummy-Ausgabe|Sortie factice|Salida Ficticia|Saída fictícia|ダミー出力/],
  [
    'SOUND_SERVER_GONE',
    /pa_context_connect\(?\)?[^\n]{0,20}fail|Connection failure: (?:Connection refused|Connection terminated|Timeout)|PulseAudio[^\n]{0,40}(?:Unable to connect|Connection refused|not running)|failed to connect to (?:pulse|pipewire)|Daemon startup failed|can.?t connect to pipewire|Failed to create secure directory|(?:connect|connection)[^\n]{0,20}Host is down|pulseaudio\.service[^\n]{0,40}failed|pipewire[-\w.]{0,20}\.service[^\n]{0,40}failed/i
  ],
  [
    'SOUND_UNDERRUN',
    /\b(?:under|over|x)runs?\b|Audio output is (?:crackl|stutter)|snd_pcm_(?:avail|delay)\(\) returned a value that is exceptionally/i
  ],
  ['ALSA_NOT_OPENED', /ALSA lib [^\n]{1,160}(?:unable|unknown|busy|cannot|error)|snd_pcm_open[^\n]{0,60}fail|cannot open audio device/i],
  [
    'SOUND_XRDP_SINK',
    /Name: xrdp-sink|name: <xrdp-sink>|[Dd]river: <?module-xrdp-sink|Treiber: <?module-xrdp-sink|[Pp]ilote ?: <?module-xrdp-sink|node\.name = "xrdp-sink"/
  ],
  ['AVD_NO_HEALTHY_HOST', /ConnectionFailedNoHealthyRdshAvailable|NoHealthyRdshAvailable|ConnectionFailedNoMappingOfSIDinAD/],
  ['AVD_HOST_NOT_STARTED', /ConnectionFailedPersonalDesktopFailedToBeStarted|FailedToBeStarted|ConnectionFailedVMStart/],
  ['AVD_NOT_AUTHORIZED', /ConnectionFailedUserNotAuthorized|UserNotAuthorized|ConnectionFailedUserHasValidSessionButRdshIsUnhealthy/],
  [
    'AVD_NETWORK_DROP',
    /ShortpathTransportNetworkDrop|ShortpathNetworkDrop|ConnectionInitiationFailed|AutoReconnectNoReplacementConnection|ConnectionFailedReverseUngracefulClose/
  ],
  ['AVD_CLIENT_ENDED', /ConnectionFailedClientDisconnect|ClientDisconnect\b/],
  ['FREERDP_DEVICE_PASSED', /registered (?:device|\[[^\]]{1,40}\] device) #\d{1,5}: \S{1,64} \(type=\d{1,3}/]
]
