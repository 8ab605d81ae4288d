import { AVD, GUIDES, LEARN } from './guides.ts'

const SMARTCARDS = `${LEARN}/windows/security/identity-protection/smart-cards`

/** Public documentation of the vendors, by topic. */
export const LINKS = {
  ...GUIDES,
  redirection: `${AVD}/redirection-remote-desktop-protocol`,
  rdpProperties: `${AVD}/rdp-properties`,
  clients: `${LEARN}/windows-app/compare-platforms-features`,
  intuneClient: `${LEARN}/windows-app/manage-device-redirection-intune`,
  teams: `${AVD}/teams-on-avd`,
  multimedia: `${AVD}/multimedia-redirection-intro`,
  shortpath: `${AVD}/configure-rdp-shortpath`,
  rdpFileWarnings: `${LEARN}/windows-server/remote/remote-desktop-services/remotepc/understanding-security-warnings`,
  rdpFilePolicies: `${LEARN}/windows-server/remote/remote-desktop-services/remotepc/manage-rdp-file-security-settings-with-group-policy`,
  rdpsign: `${LEARN}/windows-server/administration/windows-commands/rdpsign`,
  gatewayPolicy: `${LEARN}/windows/win32/api/tsgpolicyengine/ne-tsgpolicyengine-policyattributetype`,
  smartCardRds: `${SMARTCARDS}/smart-card-and-remote-desktop-services`,
  smartCardService: `${SMARTCARDS}/smart-card-smart-cards-for-windows-service`,
  smartCardDebugging: `${SMARTCARDS}/smart-card-debugging-information`,
  smartCardCertificates: `${SMARTCARDS}/smart-card-certificate-requirements-and-enumeration`,
  smartCardPolicies: `${SMARTCARDS}/smart-card-group-policy-and-registry-settings`,
  smartCardPropagation:
    'https://support.microsoft.com/en-gb/topic/guidance-for-certificate-handling-for-smart-card-propagated-certificates-792002ef-4c98-4736-9393-0622debe2989',
  smartCardErrors: `${LEARN}/windows/win32/secauthn/authentication-return-values`,
  readerState: `${LEARN}/windows/win32/api/winscard/ns-winscard-scard_readerstatew`,
  certutil: `${LEARN}/windows-server/administration/windows-commands/certutil`,
  helloRdp: `${LEARN}/windows/security/identity-protection/hello-for-business/rdp-sign-in`,
  helloDual: `${LEARN}/windows/security/identity-protection/hello-for-business/hello-feature-dual-enrollment`,
  remoteCredentialGuard: `${LEARN}/windows/security/identity-protection/remote-credential-guard`,
  changePort: `${LEARN}/windows-server/administration/windows-commands/change-port`,
  netUse: `${LEARN}/windows-server/administration/windows-commands/net-use`,
  namingFiles: `${LEARN}/windows/win32/fileio/naming-a-file`,
  audioQuality: `${LEARN}/openspecs/windows_protocols/ms-rdpea/70d863e0-24d6-4d21-b91d-8a3226d18e70`,
  privacyPolicy: `${LEARN}/windows/client-management/mdm/policy-csp-privacy`,
  freerdpSerial: 'https://github.com/FreeRDP/FreeRDP/issues/2333',
  freerdpSmartCard: 'https://github.com/FreeRDP/FreeRDP/issues/5286',
  pcscPolkit: 'https://github.com/LudovicRousseau/PCSC/blob/master/doc/README.polkit',
  polkit: 'https://www.freedesktop.org/software/polkit/docs/latest/polkit.8.html',
  vnc: 'https://www.rfc-editor.org/rfc/rfc6143',
  gnomeRemoteDesktop: 'https://gitlab.gnome.org/GNOME/gnome-remote-desktop',
  xrdpAudio: 'https://github.com/neutrinolabs/pulseaudio-module-xrdp/wiki',
  xrdpPipewire: 'https://github.com/neutrinolabs/pipewire-module-xrdp',
  xrdpSmartCard: 'https://github.com/neutrinolabs/xrdp/issues/924',
  xrdpIni: 'https://manpages.debian.org/stable/xrdp/xrdp.ini.5.en.html'
} as const
