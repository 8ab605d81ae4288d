/** What the rules of this family say. */
export const rulesHello = {
  'whfb/expired.value': 'expired on {day}',
  'whfb/not-yet-valid.value': 'valid from {day}',
  'whfb/eku-missing.value': 'lacks {usages}',
  'whfb/expired.title': 'Windows Hello cannot sign you in to the remote desktop: its certificate has expired.',
  'whfb/expired.cause': 'The certificate in the Windows Hello container is past its end date, and there is no newer one.',
  'whfb/certificate.fix.renew-certificate-synchronise-device':
    'On the local device renew the certificate: synchronise it with Intune, or enrol again.',
  'whfb/certificate.fix.look-why-was-renewed':
    'Look why it was not renewed by itself: in Intune at the renewal threshold of the SCEP profile, on the local device at whether it reaches the CA.',
  'whfb/not-yet-valid.title': 'Windows Hello cannot sign you in to the remote desktop yet: its certificate is not valid until later.',
  'whfb/not-yet-valid.cause': "The certificate's start date lies ahead of this device's clock: the clock is wrong, or the CA's is.",
  'whfb/certificate.fix.check-clock-device-time': 'Check the clock of the local device and its time source.',
  'whfb/certificate.fix.issue-certificate-again-clock': 'On the CA issue the certificate again if the clock is right.',
  'whfb/eku-missing.title': 'Windows Hello has a certificate, but it is not made for signing in.',
  'whfb/eku-missing.cause': 'The certificate lacks a usage that signing in needs: Smart Card Logon and Client Authentication.',
  'whfb/certificate.fix.add-both-usages-template':
    'Add both usages to the template on the CA or to the Intune profile, and issue the certificate again.',
  'whfb/consider-rcg.title': 'There is another way to sign in without a password that needs no certificate.',
  'whfb/consider-rcg.cause':
    'Remote Credential Guard signs in to a session by Kerberos with the credentials that stay on the local device. It works from Windows devices that reach a domain controller, and needs no certificates to be deployed.',
  'whfb/consider-rcg.source.windows-hello-sign-in': 'Windows Hello sign-in',
  'whfb/consider-rcg.fix.try-one-connection': 'On the local device try it for one connection.',
  'whfb/consider-rcg.fix.allow-remote-computers-prefer': 'Allow it on the session hosts and prefer it on the local devices.',
  'whfb/dual-enrollment.title': 'Fingerprint and face do not work for this sign-in; your PIN does.',
  'whfb/dual-enrollment.cause':
    "Signing in to Remote Desktop with biometrics is not supported with dual enrolment or with other credentials than one's own.",
  'whfb/dual-enrollment.source.told-user': 'told by the user',
  'whfb/dual-enrollment.value.dual-enrolment-alternative-credentials': 'dual enrolment or alternative credentials; biometric sign-in fails',
  'whfb/dual-enrollment.fix.choose-pin-instead-fingerprint': 'On your device choose the PIN instead of fingerprint or face.',
  'whfb/mixed-management.title': 'This device cannot get its Windows Hello certificate: it is managed in two ways at once.',
  'whfb/mixed-management.cause':
    'Certificates come from Intune while Windows Hello for Business is configured by Group Policy: enrolling fails with 0x82ab0011 in the DeviceManagement-Enterprise-Diagnostics-Provider log.',
  'whfb/mixed-management.fix.configure-windows-hello-business': 'Configure Windows Hello for Business in Intune.',
  'whfb/mixed-management.fix.set-group-policy-back': 'Set the Group Policy for the local devices back to Not configured.',
  'whfb/no-certificate.fix.local-device-run-paste': 'On the local device run this and paste its output for the local device.',
  'whfb/no-certificate.title': 'Windows Hello cannot sign you in to the remote desktop: there is no certificate for it on this device.',
  'whfb/no-certificate.cause':
    'The personal store of this user holds no certificate for signing in. Windows Hello for Business signs in over Remote Desktop with a certificate only; its key alone is not enough.',
  'whfb/no-certificate.value.none': 'no certificate',
  'whfb/no-certificate.value.none-usable': '{length} without Smart Card Logon',
  'whfb/no-certificate.fix.deploy-certificate-through-intune': 'Deploy a certificate through Intune: a SCEP or PKCS profile for users.',
  'whfb/no-certificate.fix.enrol-one-active-directory': 'Or on the local device enrol one from Active Directory Certificate Services.',
  'whfb/no-certificate.fix.check-local-device-arrived': 'Check on the local device that it arrived.',
  'whfb/not-allowed-to-connect.title': 'Your account may not sign in to this remote desktop.',
  'whfb/not-allowed-to-connect.cause':
    'The sign-in itself is refused: the user is not a member of the Remote Desktop Users group of the session host, so no credential would do.',
  'whfb/not-allowed-to-connect.fix.add-user-group-user': 'Add the user, or a group of the user, on the session host.',
  'whfb/secure-desktop-runas.title': 'Windows Hello cannot be used for "Run as administrator" here; this is a known limit.',
  'whfb/secure-desktop-runas.cause':
    'With a certificate that Intune deployed, and User Account Control asking for credentials on the secure desktop, choosing the Windows Hello credential ends in "The username or password is incorrect".',
  'whfb/secure-desktop-runas.fix.use-another-credential-such':
    'On the local device use another credential, such as a password, for running a program as administrator.',
  'whfb/tls13-client-auth.title': 'Web pages in the remote desktop cannot use your Windows Hello certificate; this is a known fault.',
  'whfb/tls13-client-auth.cause':
    'TLS 1.3 client authentication with a Windows Hello certificate over Remote Desktop fails; the vendor knows the issue.',
  'whfb/tls13-client-auth.fix.open-page-own-device': 'Open the page on your own device, or sign in to it another way.',
  'whfb/tls13-client-auth.fix.server-allows-tls-1':
    'Where the web server allows TLS 1.2, let it offer that for pages with client certificates.',
  'whfb/tls13-client-auth.fix.as-smart-card':
    'Where another application knows smart cards only, let it take the Windows Hello certificate as one by this policy on the local device.',
  'whfb/wrong-provider.title': 'Your sign-in certificate is not inside Windows Hello, so Windows Hello cannot use it.',
  'whfb/wrong-provider.cause':
    'The certificate\'s key is kept by another provider than "Microsoft Passport Key Storage Provider", that is, outside the Windows Hello container.',
  'whfb/wrong-provider.value.of': 'provider {detail}',
  'whfb/wrong-provider.fix.intune-scep-pkcs-profile':
    'In the Intune SCEP or PKCS profile choose the Windows Hello provider, and assign the profile again.',
  'whfb/wrong-provider.fix.ad-cs-set-template':
    "With AD CS set the template's default provider on the CA (certutil -dstemplate, edit, certutil -dsaddtemplate).",
  'whfb/wrong-provider.fix.enrol-again-check-provider': 'On the local device enrol again and check the provider.'
} as const
