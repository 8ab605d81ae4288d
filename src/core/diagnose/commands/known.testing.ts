/**
 * The programs that a step may name, with what they take: written from their public documentation, not from the steps, so that a slip of
 * the pen in a step is noticed. `verbs` are the words that follow the program; what a verb takes stands in its list, and
 * `options` go with every verb.
 */
export interface Known {
  /** Its public documentation. */
  address: string
  verbs?: Readonly<Record<string, readonly string[]>>
  options?: readonly string[]
  /** Whether its options are written in one case only. */
  exactCase?: true
  /** How many further words it takes at the most; any number where this is absent. */
  words?: number
}

const WINDOWS = 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands'
const LEARN = 'https://learn.microsoft.com/en-us/powershell/module'
const DEBIAN = 'https://manpages.debian.org/stable'

const CERTUTIL = [
  '-addstore',
  '-backup',
  '-dsaddtemplate',
  '-dspublish',
  '-dstemplate',
  '-dump',
  '-enterprise',
  '-f',
  '-grouppolicy',
  '-hashfile',
  '-key',
  '-pulse',
  '-repairstore',
  '-scinfo',
  '-scroots',
  '-silent',
  '-split',
  '-store',
  '-url',
  '-urlcache',
  '-urlfetch',
  '-user',
  '-v',
  '-verify',
  '-verifystore',
  '-viewstore'
]

export const PROGRAMS: Readonly<Record<string, Known>> = {
  // Windows
  certutil: { address: `${WINDOWS}/certutil`, options: CERTUTIL },
  'change logon': {
    address: `${WINDOWS}/change-logon`,
    options: ['/enable', '/disable', '/drain', '/drainuntilrestart', '/query'],
    words: 0
  },
  'change port': { address: `${WINDOWS}/change-port`, options: ['/d', '/query'], words: 1 },
  control: {
    address: 'https://learn.microsoft.com/en-us/windows/win32/shell/executing-control-panel-items',
    options: ['/name', '/page'],
    words: 2
  },
  dism: {
    address:
      'https://learn.microsoft.com/en-us/windows-hardware/manufacture/desktop/dism-operating-system-package-servicing-command-line-options',
    options: ['/online', '/image', '/cleanup-image', '/checkhealth', '/scanhealth', '/restorehealth', '/source', '/limitaccess'],
    words: 0
  },
  dsregcmd: {
    address: 'https://learn.microsoft.com/en-us/entra/identity/devices/troubleshoot-device-dsregcmd',
    options: ['/status', '/status_old', '/join', '/leave', '/debug', '/refreshprt'],
    words: 0
  },
  gpresult: {
    address: `${WINDOWS}/gpresult`,
    options: ['/s', '/u', '/p', '/user', '/scope', '/r', '/v', '/z', '/x', '/h', '/f'],
    words: 2
  },
  gpupdate: { address: `${WINDOWS}/gpupdate`, options: ['/target', '/force', '/wait', '/logoff', '/boot', '/sync'], words: 0 },
  mode: { address: `${WINDOWS}/mode`, options: ['/status'], words: 1 },
  mstsc: {
    address: `${WINDOWS}/mstsc`,
    options: [
      '/v',
      '/g',
      '/admin',
      '/f',
      '/w',
      '/h',
      '/public',
      '/multimon',
      '/edit',
      '/restrictedadmin',
      '/remoteguard',
      '/prompt',
      '/shadow',
      '/span',
      '/l'
    ],
    words: 1
  },
  net: {
    address: 'https://learn.microsoft.com/en-us/troubleshoot/windows-server/networking/net-commands-on-operating-systems',
    verbs: {
      use: ['/delete', '/persistent', '/user', '/smartcard', '/savecred', '/home'],
      start: [],
      stop: [],
      localgroup: ['/add', '/delete', '/comment', '/domain']
    }
  },
  netsh: { address: `${WINDOWS}/netsh`, verbs: { advfirewall: [], interface: [] } },
  qwinsta: { address: `${WINDOWS}/qwinsta`, options: ['/server', '/mode', '/flow', '/connect', '/counter'], words: 1 },
  'query session': { address: `${WINDOWS}/query-session`, options: ['/server', '/mode', '/flow', '/connect', '/counter'], words: 1 },
  'query user': { address: `${WINDOWS}/query-user`, options: ['/server'], words: 1 },
  rdpsign: { address: `${WINDOWS}/rdpsign`, options: ['/sha1', '/sha256', '/q', '/v', '/l'] },
  reg: {
    address: `${WINDOWS}/reg`,
    verbs: {
      add: ['/v', '/ve', '/t', '/s', '/d', '/f'],
      delete: ['/v', '/ve', '/va', '/f'],
      query: ['/v', '/ve', '/s', '/f', '/t', '/reg:32', '/reg:64'],
      export: ['/y', '/reg:32', '/reg:64'],
      import: []
    }
  },
  sc: {
    address: `${WINDOWS}/sc-query`,
    verbs: {
      query: ['type=', 'state=', 'bufsize=', 'ri=', 'group='],
      queryex: ['type=', 'state=', 'bufsize=', 'ri=', 'group='],
      qc: [],
      qtriggerinfo: [],
      start: [],
      stop: [],
      // https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/sc-config
      config: ['type=', 'start=', 'error=', 'binpath=', 'group=', 'tag=', 'depend=', 'obj=', 'displayname=', 'password=']
    }
  },
  shutdown: {
    address: `${WINDOWS}/shutdown`,
    options: ['/i', '/l', '/s', '/sg', '/r', '/g', '/a', '/p', '/h', '/e', '/o', '/hybrid', '/fw', '/f', '/m', '/t', '/c', '/d'],
    words: 1
  },
  w32tm: {
    address: 'https://learn.microsoft.com/en-us/windows-server/networking/windows-time-service/windows-time-service-tools-and-settings',
    options: ['/query', '/status', '/source', '/configuration', '/peers', '/resync', '/verbose', '/config', '/update', '/stripchart'],
    words: 0
  },
  wevtutil: {
    address: `${WINDOWS}/wevtutil`,
    verbs: {
      qe: ['/lf', '/sq', '/q', '/bm', '/sbm', '/rd', '/f', '/l', '/c', '/e'],
      sl: ['/e', '/i', '/lfn', '/rt', '/ab', '/ms', '/l', '/k', '/ca', '/c', '/q'],
      gl: ['/f'],
      el: [],
      epl: ['/lf', '/sq', '/q', '/ow']
    }
  },
  'certmgr.msc': {
    address: 'https://learn.microsoft.com/en-us/dotnet/framework/wcf/feature-details/how-to-view-certificates-with-the-mmc-snap-in',
    words: 0
  },
  'devmgmt.msc': { address: 'https://learn.microsoft.com/en-us/windows-hardware/drivers/install/using-device-manager', words: 0 },
  // PowerShell
  'Add-RDServer': { address: `${LEARN}/remotedesktop/add-rdserver`, options: ['-Server', '-Role', '-ConnectionBroker'], words: 0 },
  'Generate-CertificateRequest': {
    address: 'https://learn.microsoft.com/en-us/windows/security/identity-protection/hello-for-business/rdp-sign-in',
    words: 0
  },
  'Get-GPOReport': {
    address: `${LEARN}/grouppolicy/get-gporeport`,
    options: ['-Name', '-Guid', '-All', '-ReportType', '-Path', '-Domain'],
    words: 0
  },
  'Get-ItemProperty': {
    address: `${LEARN}/microsoft.powershell.management/get-itemproperty`,
    options: ['-Path', '-LiteralPath', '-Name'],
    words: 1
  },
  'Get-RDSessionCollectionConfiguration': {
    address: `${LEARN}/remotedesktop/get-rdsessioncollectionconfiguration`,
    options: [
      '-CollectionName',
      '-UserGroup',
      '-Connection',
      '-UserProfileDisk',
      '-Security',
      '-LoadBalancing',
      '-Client',
      '-ConnectionBroker'
    ],
    words: 0
  },
  'Get-Service': {
    address: `${LEARN}/microsoft.powershell.management/get-service`,
    options: ['-Name', '-DisplayName', '-Include', '-Exclude'],
    words: 1
  },
  'Format-List': {
    address: `${LEARN}/microsoft.powershell.utility/format-list`,
    options: ['-Property', '-Force', '-GroupBy', '-Expand'],
    words: 1
  },
  'Install-WindowsFeature': {
    address: `${LEARN}/servermanager/install-windowsfeature`,
    options: ['-Name', '-IncludeAllSubFeature', '-IncludeManagementTools', '-Restart', '-ComputerName', '-Source'],
    words: 1
  },
  'Set-RDSessionCollectionConfiguration': {
    address: `${LEARN}/remotedesktop/set-rdsessioncollectionconfiguration`,
    options: [
      '-CollectionName',
      '-CollectionDescription',
      '-UserGroup',
      '-ClientDeviceRedirectionOptions',
      '-MaxRedirectedMonitors',
      '-ClientPrinterRedirected',
      '-RDEasyPrintDriverEnabled',
      '-ClientPrinterAsDefault',
      '-CustomRdpProperty',
      '-ConnectionBroker'
    ],
    words: 0
  },
  'Update-AzWvdHostPool': {
    address: `${LEARN}/az.desktopvirtualization/update-azwvdhostpool`,
    options: [
      '-Name',
      '-ResourceGroupName',
      '-SubscriptionId',
      '-CustomRdpProperty',
      '-FriendlyName',
      '-LoadBalancerType',
      '-MaxSessionLimit'
    ],
    words: 0
  },
  'Update-AzWvdSessionHost': {
    address: `${LEARN}/az.desktopvirtualization/update-azwvdsessionhost`,
    options: [
      '-HostPoolName',
      '-Name',
      '-ResourceGroupName',
      '-SubscriptionId',
      '-AllowNewSession',
      '-AssignedUser',
      '-FriendlyName',
      '-Force'
    ],
    words: 0
  },
  // Linux
  apt: {
    address: `${DEBIAN}/apt/apt.8.en.html`,
    verbs: { install: ['-y', '--reinstall', '--no-install-recommends'], update: [], show: [], list: ['--installed'] },
    exactCase: true
  },
  dnf: {
    address: 'https://dnf.readthedocs.io/en/latest/command_ref.html',
    verbs: { install: ['-y'], info: [], search: [] },
    exactCase: true
  },
  gpgconf: {
    address: `${DEBIAN}/gpgconf/gpgconf.1.en.html`,
    options: ['--kill', '-K', '--launch', '--reload', '--list-dirs', '--list-components'],
    exactCase: true,
    words: 1
  },
  pacman: { address: 'https://man.archlinux.org/man/pacman.8', options: ['-S', '-Sy', '-Syu', '-Q', '-Ss'], exactCase: true },
  'opensc-tool': {
    address: `${DEBIAN}/opensc/opensc-tool.1.en.html`,
    options: ['-l', '--list-readers', '-a', '--atr', '-n', '--name', '-r', '--reader', '-v', '-w', '--wait'],
    exactCase: true,
    words: 1
  },
  ulimit: {
    address: 'https://man7.org/linux/man-pages/man1/ulimit.1p.html',
    options: ['-f', '-n', '-H', '-S', '-a'],
    exactCase: true,
    words: 1
  },
  pactl: {
    address: `${DEBIAN}/pulseaudio-utils/pactl.1.en.html`,
    verbs: { list: ['short'], info: [], 'load-module': [], 'set-default-sink': [], 'set-default-source': [] },
    options: ['--format', '-f', '-s', '--server', '-n'],
    exactCase: true
  },
  systemctl: {
    address: `${DEBIAN}/systemd/systemctl.1.en.html`,
    verbs: {
      enable: ['--now', '--runtime'],
      disable: ['--now'],
      start: [],
      stop: [],
      restart: [],
      status: [],
      mask: ['--now'],
      unmask: []
    },
    options: ['--user', '--system', '--no-block', '-q', '--quiet'],
    exactCase: true
  },
  usermod: {
    address: `${DEBIAN}/passwd/usermod.8.en.html`,
    options: ['-a', '-G', '-aG', '--append', '--groups', '-g', '-L', '-U'],
    exactCase: true,
    words: 2
  },
  wpctl: {
    address: `${DEBIAN}/wireplumber/wpctl.1.en.html`,
    verbs: { status: ['-k', '--nick', '-n', '--name'], inspect: [], 'set-default': [], 'set-volume': [], 'set-mute': [] },
    exactCase: true
  },
  zypper: {
    address: 'https://en.opensuse.org/SDB:Zypper_manual',
    verbs: { install: ['-y', '--no-recommends'], info: [], search: [] },
    exactCase: true
  },
  // FreeRDP: an option may begin with / or, switched on and off, with + and -.
  xfreerdp: {
    address: 'https://github.com/FreeRDP/FreeRDP/wiki/CommandLineInterface',
    options: [
      '/v',
      '/u',
      '/p',
      '/d',
      '/g',
      '/gateway',
      '/cert',
      '/sound',
      '/microphone',
      '/mic',
      '/audio-mode',
      '/smartcard',
      '/smartcard-logon',
      '/serial',
      '/parallel',
      '/printer',
      '/drive',
      '/usb',
      '/multimedia',
      '/dvc',
      '/vc',
      '/f',
      '/size',
      '/network',
      '/log-level',
      '/rdp2tcp'
    ],
    exactCase: true,
    words: 1
  }
}

/** Program names that are written in another way. */
export const ALSO: Readonly<Record<string, string>> = { 'mstsc.exe': 'mstsc', DISM: 'dism', FreeRDP: 'xfreerdp', xfreerdp3: 'xfreerdp' }

/** What a value may be where its documentation lists all of them. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  // https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/sc-config
  sc: { 'start=': /^(boot|system|auto|demand|disabled|delayed-auto)$/ },
  wevtutil: { '/f': /^(xml|text|renderedxml)$/i, '/rd': /^(true|false)$/, '/e': /^(true|false)$/, '/lf': /^(true|false)$/, '/c': /^\d+$/ },
  reg: { '/t': /^REG_(SZ|MULTI_SZ|DWORD|DWORD_BIG_ENDIAN|DWORD_LITTLE_ENDIAN|BINARY|LINK|FULL_RESOURCE_DESCRIPTOR|EXPAND_SZ|QWORD)$/ },
  // https://learn.microsoft.com/en-us/powershell/module/remotedesktop/set-rdsessioncollectionconfiguration
  'Set-RDSessionCollectionConfiguration': {
    '-ClientDeviceRedirectionOptions':
      /^(None|AudioVideoPlayBack|AudioRecording|COMPort|PlugAndPlayDevice|SmartCard|Clipboard|LPTPort|Drive|TimeZone|<[^>]*>)(,(None|AudioVideoPlayBack|AudioRecording|COMPort|PlugAndPlayDevice|SmartCard|Clipboard|LPTPort|Drive|TimeZone|<[^>]*>))*$/
  },
  'Get-GPOReport': { '-ReportType': /^(Xml|Html)$/i },
  'Update-AzWvdSessionHost': { '-AllowNewSession': /^\$(true|false)$/ },
  // https://learn.microsoft.com/en-us/windows-server/administration/server-core/server-core-roles-and-services
  'Install-WindowsFeature': { '': /^(RDS-RD-Server|RDS-Licensing|RDS-Connection-Broker|RDS-Gateway|RDS-Web-Access)$/ },
  // The sound systems and what each part of these options is called, as the page of FreeRDP has them.
  xfreerdp: {
    '/sound':
      /^(sys:(alsa|oss|mac|opensles|pulse|sndio|winmm|fake)|dev:.+|format:\d+|rate:\d+|channel:\d+|latency:\d+|quality:(dynamic|medium|high))(,.+)*$/,
    '/microphone':
      /^(sys:(alsa|oss|mac|opensles|pulse|sndio|winmm|fake)|dev:.+|format:\d+|rate:\d+|channel:\d+)(,(sys|dev|format|rate|channel):[^,]+)*$/,
    '/serial': /^[\w<>]+,[\w/<>.]+(,(Serial|SerCx2?),?(permissive)?)?$/
  }
}
