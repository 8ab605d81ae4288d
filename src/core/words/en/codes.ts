/** What error codes mean, and what they point to in a remote session. Tables: core/codes. Loaded by the window when a text has a code. */
export const codes = {
  'code.ERROR_INVALID_FUNCTION': 'The driver or port does not know this request.',
  'code.ERROR_FILE_NOT_FOUND': 'Nothing of this name is there: no file, no port, no device.',
  'code.ERROR_PATH_NOT_FOUND': 'The folder or the device behind the name is not there.',
  'code.ERROR_TOO_MANY_OPEN_FILES': 'The program has too many files or ports open.',
  'code.ERROR_ACCESS_DENIED': 'This account may not do that, or somebody else has it open.',
  'code.ERROR_INVALID_HANDLE': 'The program uses a connection that is closed already.',
  'code.ERROR_NOT_ENOUGH_MEMORY': 'Not enough memory was left.',
  'code.E_UNEXPECTED': 'A part of the program or system was in a state that it did not expect.',
  'code.ERROR_WRITE_PROTECT': 'The medium can only be read.',
  'code.ERROR_DEV_NOT_EXIST': 'The device or share is no longer there.',
  'code.ERROR_NOT_READY': 'The device is there and not ready.',
  'code.ERROR_BAD_COMMAND': 'The device does not take the command, often because it was unplugged while in use.',
  'code.ERROR_READ_FAULT': 'Reading from or writing to the device broke off.',
  'code.ERROR_GEN_FAILURE': 'The device does not work: its driver got no sensible answer.',
  'code.ERROR_SHARING_VIOLATION': 'Another program has it open and shares it with nobody.',
  'code.ERROR_NOT_SUPPORTED': 'The other side does not offer what was asked for.',
  'code.ERROR_BAD_NETPATH': 'The computer in the path was not found.',
  'code.ERROR_UNEXP_NET_ERR': 'The network gave an answer that makes no sense here.',
  'code.ERROR_NETNAME_DELETED': 'The other side has closed the connection to the share or channel.',
  'code.ERROR_BAD_NET_NAME': 'There is no share of this name.',
  'code.ERROR_REQ_NOT_ACCEP': 'The other computer takes no more connections at the moment.',
  'code.ERROR_ALREADY_EXISTS': 'The name is taken already.',
  'code.ERROR_INVALID_PASSWORD': 'The password is wrong.',
  'code.ERROR_INVALID_PARAMETER': 'A value in the request is not one that the device or driver takes.',
  'code.ERROR_BROKEN_PIPE': 'The other end of the channel has gone.',
  'code.ERROR_DISK_FULL': 'The disk is full.',
  'code.ERROR_CALL_NOT_IMPLEMENTED': 'The function is not built in here.',
  'code.ERROR_SEM_TIMEOUT': 'No answer came within the time limit.',
  'code.ERROR_INSUFFICIENT_BUFFER': 'The answer is larger than the room that the program gave.',
  'code.ERROR_INVALID_NAME': 'The name has a form that Windows does not take.',
  'code.ERROR_MOD_NOT_FOUND': 'A library that the program needs is missing, too old, or of the other word size.',
  'code.ERROR_BUSY': 'It is in use already.',
  'code.ERROR_NO_MORE_ITEMS': 'The list has come to its end.',
  'code.ERROR_NO_SUCH_DEVICE': 'The device is not there.',
  'code.ERROR_INVALID_IMAGE_HASH': 'Windows does not let this program or driver run: its signature or a policy forbids it.',
  'code.ERROR_ELEVATION_REQUIRED': "This needs an administrator's confirmation.",
  'code.ERROR_OPERATION_ABORTED': 'The wait was cancelled: the program or port was closed meanwhile.',
  'code.ERROR_IO_INCOMPLETE': 'The answer is still outstanding.',
  'code.ERROR_SERVICE_ALREADY_RUNNING': 'The service runs, or others that need it do.',
  'code.ERROR_SERVICE_REQUEST_TIMEOUT': 'The service did not report in time that it has started.',
  'code.ERROR_SERVICE_DISABLED': 'The service is disabled, so nothing can start it.',
  'code.ERROR_SERVICE_DOES_NOT_EXIST': 'There is no service of this name on this computer.',
  'code.ERROR_SERVICE_NOT_ACTIVE': 'The service is not running.',
  'code.ERROR_SERVICE_SPECIFIC_ERROR': 'The service ended by itself, with a code of its own.',
  'code.ERROR_SERVICE_DEPENDENCY_FAIL': 'Another service that this one needs did not start.',
  'code.ERROR_SERVICE_LOGON_FAILED': 'The account of the service could not sign in.',
  'code.ERROR_SERVICE_MARKED_FOR_DELETE': 'The service is being removed; a restart ends that.',
  'code.ERROR_SHUTDOWN_IN_PROGRESS': 'The computer is shutting down or restarting.',
  'code.ERROR_IO_DEVICE': 'The exchange with the device failed.',
  'code.ERROR_SERIAL_NO_DEVICE': 'The serial port could not be set up.',
  'code.ERROR_COUNTER_TIMEOUT': 'The serial port waited in vain for bytes.',
  'code.ERROR_DEVICE_NOT_CONNECTED': 'The device is not plugged in any more.',
  'code.ERROR_NOT_FOUND': 'What was asked for is not there.',
  'code.ERROR_SESSION_CREDENTIAL_CONFLICT': 'There is a connection to that computer under another account already.',
  'code.ERROR_CANCELLED': 'Somebody cancelled it.',
  'code.ERROR_CONNECTION_REFUSED': 'The computer answers, and nothing listens on this port.',
  'code.ERROR_CONNECTION_ABORTED': 'The connection was cut.',
  'code.ERROR_NETWORK_UNREACHABLE': 'There is no way into that network.',
  'code.ERROR_HOST_UNREACHABLE': 'There is no way to that computer, or it is switched off.',
  'code.ERROR_INVALID_WORKSTATION': 'The account may not sign in from this computer.',
  'code.SEC_E_NO_CREDENTIALS': 'No password, ticket or certificate was there to sign in with.',
  'code.ERROR_PRIVILEGE_NOT_HELD': 'The account lacks a right that this needs.',
  'code.ERROR_NO_LOGON_SERVERS': 'No domain controller could be reached to check the sign-in.',
  'code.ERROR_NO_SUCH_LOGON_SESSION': 'The sign-in that the request belongs to has ended.',
  'code.ERROR_NO_SUCH_USER': 'There is no account of this name.',
  'code.ERROR_LOGON_FAILURE': 'User name and password, or what took their place, were refused.',
  'code.ERROR_ACCOUNT_RESTRICTION':
    'A restriction of the account forbids the sign-in, such as an empty password or membership in Protected Users.',
  'code.ERROR_INVALID_LOGON_HOURS': 'The account may not sign in at this time of day.',
  'code.ERROR_PASSWORD_EXPIRED': 'The password has expired.',
  'code.ERROR_ACCOUNT_DISABLED': 'The account is disabled.',
  'code.ERROR_NONE_MAPPED': 'The name belongs to no account that this computer knows.',
  'code.ERROR_LOGON_TYPE_NOT_GRANTED': 'The account may not sign in on this computer in this way.',
  'code.SEC_E_WRONG_PRINCIPAL': 'Another computer answered than the one that was named.',
  'code.ERROR_MUTUAL_AUTH_FAILED': 'The server could not prove who it is.',
  'code.ERROR_TIME_SKEW': 'The clocks of both computers differ too much.',
  'code.ERROR_NO_SYSTEM_RESOURCES': 'The system has run out of a resource.',
  'code.RPC_S_UNKNOWN_IF': 'The program that answers does not know the call: the versions do not fit.',
  'code.RPC_S_SERVER_UNAVAILABLE': 'The service on the other side of a remote call does not answer.',
  'code.RPC_S_SERVER_TOO_BUSY': 'The service has too much to do to answer.',
  'code.RPC_S_CALL_FAILED': 'A remote call broke off before its answer.',
  'code.EPT_S_NOT_REGISTERED': 'The computer answers, and the service that was asked for is not registered there.',
  'code.ERROR_TRUSTED_RELATIONSHIP_FAILURE': 'The computer has lost its trust with the domain.',
  'code.ERROR_NETLOGON_NOT_STARTED': 'The service for domain sign-in is not running.',
  'code.ERROR_ACCOUNT_EXPIRED': 'The account has expired.',
  'code.ERROR_UNKNOWN_PORT': "The printer's port is not there.",
  'code.ERROR_PRINTER_DRIVER': "The printer's driver is missing or in use.",
  'code.ERROR_INVALID_PRINTER_NAME': 'There is no printer of this name.',
  'code.SEC_E_TARGET_UNKNOWN': 'The name of the target is not known as a service in the domain.',
  'code.ERROR_PASSWORD_MUST_CHANGE': 'The password must be changed before the first sign-in.',
  'code.ERROR_ACCOUNT_LOCKED_OUT': 'The account is locked after too many wrong attempts.',
  'code.ERROR_CTX_WINSTATION_NOT_FOUND': 'The session is no longer there.',
  'code.ERROR_CTX_LOGON_DISABLED': 'The session host takes no new sign-ins at the moment.',
  'code.WSATRY_AGAIN': 'The name server did not answer.',
  'code.WSAHOST_NOT_FOUND': 'The name of the computer is not in DNS.',
  'code.WSAEACCES': 'A firewall or policy forbids this connection.',
  'code.WSAEADDRINUSE': 'Another program listens on this port already.',
  'code.WSAECONNRESET': 'The other computer closed the connection at once.',
  'code.WSAETIMEDOUT': 'The other computer did not answer in time.',
  'code.NTE_NO_KEY': 'The key that belongs to the certificate is not there or cannot be used.',
  'code.E_FAIL': 'Something went wrong, and the program says no more than that.',
  'code.RPC_E_SERVERFAULT': 'The program that was asked has crashed.',
  'code.STATUS_PKINIT_FAILURE': 'The domain controller could not work with the smart card sign-in.',
  'code.NTE_BAD_KEYSET': 'There is no key container of this name on the card or in the store.',
  'code.STATUS_DOWNGRADE_DETECTED': 'Someone tried to agree on a weaker way of signing in.',
  'code.CRYPT_E_REVOKED': 'The certificate has been revoked.',
  'code.CRYPT_E_REVOCATION_OFFLINE': 'Whether the certificate is revoked could not be found out.',
  'code.SEC_E_PKINIT_CLIENT_FAILURE': "The device could not check the domain controller's certificate.",
  'code.CERT_E_EXPIRED': 'A certificate is not valid at this date.',
  'code.SEC_E_UNKNOWN_CREDENTIALS': 'The kind of credentials is not accepted here.',
  'code.REGDB_E_CLASSNOTREG': 'A component that the program needs is not installed or does not start.',
  'code.TBS_E_INTERNAL_ERROR': 'Windows could not speak with the TPM.',
  'code.TBS_E_TPM_NOT_FOUND': 'No TPM is there.',
  'code.TPM_E_COMMAND_BLOCKED': 'The TPM refuses for now, after wrong PINs or by policy.',
  'code.sound-call': 'A sound program called the system in the wrong order or with a wrong value.',
  'code.AUDCLNT_E_DEVICE_INVALIDATED': 'The sound device went away while it was in use.',
  'code.AUDCLNT_E_UNSUPPORTED_FORMAT': 'The device does not take this sample rate, format or number of channels.',
  'code.AUDCLNT_E_DEVICE_IN_USE': 'Another program holds the sound device for itself.',
  'code.AUDCLNT_E_EXCLUSIVE_MODE_NOT_ALLOWED': 'A program wants the device for itself, and that is switched off.',
  'code.AUDCLNT_E_ENDPOINT_CREATE_FAILED': 'Windows could not open the sound device.',
  'code.AUDCLNT_E_SERVICE_NOT_RUNNING': 'The Windows Audio service is not running.',
  'code.sound-buffer': 'The buffer or period that the program wants does not fit the device.',
  'code.AUDCLNT_E_CPUUSAGE_EXCEEDED': 'The computer was too slow for the stream.',
  'code.sound-mode': 'The device does not offer the mode that the program wants.',
  'code.cert-unreadable': 'A certificate or key has a content that cannot be read.',
  'code.NTE_BAD_SIGNATURE': 'A signature does not fit its data.',
  'code.provider-call': 'The key provider does not do what the program asks of it.',
  'code.NTE_EXISTS': 'A key or container of this name exists already.',
  'code.NTE_PERM': 'This account may not use the key.',
  'code.provider-gone': 'The key provider that the certificate names is not installed.',
  'code.NTE_BAD_PROV_TYPE': 'The program asks for a key in the old way, and the provider knows only the new one.',
  'code.NTE_FAIL': 'The key provider failed without saying why.',
  'code.NTE_SILENT_CONTEXT': 'The PIN was needed, and nobody could be asked for it.',
  'code.NTE_TEMPORARY_PROFILE': 'The person is signed in with a temporary profile, which keeps no keys.',
  'code.NTE_DECRYPTION_FAILURE': 'Encrypting or decrypting with the key failed.',
  'code.NTE_DEVICE_NOT_READY': 'The TPM or the card is not ready.',
  'code.NTE_PASSWORD_CHANGE_REQUIRED': 'The PIN must be changed first.',
  'code.NTE_NOT_ACTIVE_CONSOLE': "This works only at the computer's own screen.",
  'code.SEC_E_UNSUPPORTED_FUNCTION': 'Both sides have no way of signing in that they share.',
  'code.SEC_E_INVALID_TOKEN': "One side did not understand the other's sign-in data.",
  'code.SEC_E_DELEGATION_REQUIRED': 'The sign-in may not be handed on to the next computer.',
  'code.tls-data': 'The encrypted connection carried data that cannot be read.',
  'code.CERT_E_UNTRUSTEDROOT': 'The chain of certificates ends in a root that this computer does not trust.',
  'code.CERT_E_CHAINING': 'The chain of certificates up to a trusted root could not be built.',
  'code.tls-agree': 'Both sides could not agree on a common protection of the connection.',
  'code.SEC_E_NO_CONTEXT': 'The sign-in between both computers has run out or was never finished.',
  'code.SEC_E_NO_KERB_KEY': 'There is no Kerberos ticket or key for this connection.',
  'code.SEC_E_KDC_UNABLE_TO_REFER': "The domain controller does not know the way to the account's domain.",
  'code.SEC_E_MULTIPLE_ACCOUNTS': 'The name or certificate belongs to several accounts.',
  'code.KDC_ERR_PADATA_TYPE_NOSUPP': 'The domain controller does not offer sign-in with a certificate.',
  'code.SEC_E_PKINIT_NAME_MISMATCH': 'The name in the certificate does not fit the account.',
  'code.SEC_E_SMARTCARD_LOGON_REQUIRED': 'This account may sign in with a smart card only.',
  'code.SEC_E_KDC_INVALID_REQUEST': 'The domain controller took the request for an invalid one.',
  'code.KDC_ERR_ETYPE_NOSUPP': 'Both sides share no Kerberos encryption type or version.',
  'code.SEC_E_BAD_BINDINGS': 'The sign-in belongs to another encrypted connection.',
  'code.CERT_E_WRONG_USAGE': 'The certificate may not be used for this purpose.',
  'code.CERT_E_UNTRUSTEDCA': 'The issuer of the certificate is not trusted for this.',
  'code.SEC_E_ISSUING_CA_UNTRUSTED_KDC': "The domain controller's own certificate was refused.",
  'code.SEC_E_DELEGATION_POLICY': 'A policy of this device forbids handing on saved credentials.',
  'code.SEC_E_PKU2U_CERT_FAILURE': 'The sign-in among Entra joined computers failed.',
  'code.CRYPT_E_HASH_VALUE': 'A hash differs from what was expected.',
  'code.CRYPT_E_NOT_FOUND': 'The certificate or one of its properties was not found.',
  'code.TRUST_E_NOSIGNATURE': 'The file has no signature that is trusted.',
  'code.enroll-subject': 'The request lacks a name that the template demands, or has one that it refuses.',
  'code.CERTSRV_E_INVALID_CA_CERTIFICATE': "The issuing authority's own certificate is not valid.",
  'code.CERTSRV_E_ENROLL_DENIED': 'The account may not get a certificate from this template.',
  'code.CERTSRV_E_UNSUPPORTED_CERT_TYPE': 'The issuing authority does not offer this template.',
  'code.CERTSRV_E_SIGNATURE_POLICY_REQUIRED': 'The template demands a further signature under the request.',
  'code.CERTSRV_E_KEY_LENGTH': 'The key is shorter than the template demands.',
  'code.CERT_E_CN_NO_MATCH': 'The name in the certificate is another than the one that was called.',
  'code.TRUST_E_EXPLICIT_DISTRUST': 'The certificate stands on the list of those that are not trusted.',
  'code.DM_NGC_AAD_KEY_IDENTIFIER_MISMATCH':
    'The Windows Hello key of this device is not the one that Microsoft Entra ID has for this account.',
  'code.REGISTRY_NOTHING_THERE': 'The registry key or value that was asked for is not there.',
  'code.HELLO_MIXED_MANAGEMENT': 'A certificate is sent by Intune while Windows Hello for Business is managed by Group Policy.',
  'code.hello-server': 'The registration server gave an answer that Windows could not use.',
  'code.hello-denied': 'The registration server did not accept this device or account.',
  'code.DSREG_E_DEVICE_REGISTRATION_QUOTA_EXCCEEDED': 'The account has registered as many devices as it may.',
  'code.hello-attestation': "The TPM's proof of itself was not accepted.",
  'code.hello-discovery': 'Windows did not find or reach the registration service.',
  'code.hello-device': "The device's registration or its key is missing, disabled or stale.",
  'code.HELLO_MULTI_FACTOR': 'A second factor is asked for.',
  'code.HELLO_NO_UPN': 'The token of the account holds no UPN.',
  'code.HELLO_NO_CORE_WINDOW': 'Windows could not show its dialog for the PIN.',
  'code.entra-tenant': 'The account belongs to another tenant.',
  'code.entra-again': 'The sign-in at Entra ID has run out and must be done anew.',
  'code.AADSTS50105': 'The account is not assigned to this application or desktop.',
  'code.entra-condition': 'A Conditional Access policy forbids the access.',
  'code.entra-consent': 'The application has not been allowed in the tenant.',
  'code.AADSTS293004': "The computer that was named for single sign-on is not one of the tenant's devices.",
  'code.KDC_ERR_CLIENT_REVOKED': 'The account is disabled, locked or has expired.',
  'code.KDC_ERR_PREAUTH_REQUIRED': 'The domain controller asks for the proof of the password first; that is usual.',
  'code.RDP_LOCAL_DISCONNECT': 'The connection was ended on the local device.',
  'code.ERRINFO_RPC_INITIATED_DISCONNECT': 'The server, or somebody with a tool there, ended the connection.',
  'code.RDP_DNS_LOOKUP_FAILED': 'The name of the session host could not be turned into an address.',
  'code.RDP_SOCKET_CONNECT_FAILED': 'The session host could not be reached.',
  'code.link-lost': 'The network connection to the session broke.',
  'code.RDP_LICENSING_FAILED': 'The exchange about the Remote Desktop licence failed.',
  'code.protocol': 'One side sent what the other does not accept in the Remote Desktop protocol.',
  'code.RDP_SSL_FRESH_CREDENTIALS_REQUIRED': 'The server takes no saved credentials.',
  'code.AVD_NO_HEALTHY_HOST': 'No session host that could take the person was free or well.',
  'code.RDP_CLIENT_GATEWAY_UNREACHABLE': 'The gateway could not be reached.',
  'code.ERRINFO_IDLE_TIMEOUT': 'The session was idle for longer than it may be.',
  'code.ERRINFO_LOGON_TIMEOUT': 'The sign-in or the session took longer than allowed.',
  'code.ERRINFO_DISCONNECTED_BY_OTHER_CONNECTION': 'Another connection took the session over.',
  'code.ERRINFO_SERVER_DENIED_CONNECTION': 'The server does not take this connection.',
  'code.ERRINFO_LOGOFF_BY_USER': 'The person signed out.',
  'code.ERRINFO_CLOSE_STACK_ON_DRIVER_FAILURE': 'The display driver of the session failed.',
  'code.ERRINFO_SERVER_CSRSS_CRASH': 'A process that the session needs has crashed.',
  'code.ERRINFO_LICENSE_NO_LICENSE_SERVER': 'The session host finds no licence server.',
  'code.ERRINFO_LICENSE_NO_LICENSE': 'There is no Remote Desktop licence left for this device or person.',
  'code.ERRINFO_LICENSE_BAD_CLIENT_LICENSE': 'The licence that is kept on the local device is not valid.',
  'code.ERRINFO_CB_DESTINATION_NOT_FOUND': 'The broker does not know the target.',
  'code.host-starting': 'The broker is still starting the target or sending the Remote Desktop app on.',
  'code.ERRINFO_CB_CONNECTION_ERROR_INVALID_SETTINGS': "The broker does not accept the connection's settings.",
  'code.AVD_HOST_NOT_STARTED': 'The session host did not start in time.',
  'code.ERRINFO_REMOTEAPP_NOT_ENABLED': 'The server offers no single applications.',
  'code.SOUND_SERVER_GONE': 'The sound server does not answer.',
  'code.device-not-started': 'The device is there, and Windows could not start it.',
  'code.CM_PROB_NEED_RESTART': 'The device works after a restart.',
  'code.device-driver-missing': "The device's driver is missing, damaged or not loaded.",
  'code.device-away': 'The device was unplugged; Windows only remembers it.',
  'code.CM_PROB_DISABLED': 'The device is disabled in Device Manager.',
  'code.device-blocked': 'Windows does not load the driver: it is blocked or not signed.',
  'code.SOUND_UNDERRUN': 'Sound data came too late and left a gap.',
  'code.CARD_NO_VALID_CERTIFICATE': 'Windows sees the card and finds no certificate on it that it offers for sign-in.',
  'code.CARD_SIGN_IN_NOT_SUPPORTED': 'The domain controller did not accept the sign-in with a certificate for this account.',
  'code.CARD_OTHER_NEEDED': 'The certificate that was chosen has its key elsewhere than on this card.',
  'code.CREDSSP_REMEDIATION': 'One side lacks an update of the sign-in before the connection, or a policy demands it.',
  'code.PORT_NAME_NOT_SERIAL': 'The program does not take the name for a serial port, or the port answers otherwise than one.',
  'code.MICROPHONE_NOT_FOUND': 'The system offers no such sound device.',
  'code.AVD_MEDIA_NOT_CONNECTED': 'Teams does not send its sound and picture past the session.',
  'code.FREERDP_CAPTURE_BACKEND': 'FreeRDP could not open its way to the microphone.',
  'code.FREERDP_PLAYBACK_BACKEND': 'FreeRDP could not open its way to the loudspeakers.',
  'code.FREERDP_DEVICE_PASSED': 'FreeRDP has passed a device to the session.',
  'code.FREERDP_CARD_CHANNEL': 'FreeRDP could not start its smart card channel.',
  'code.FREERDP_SERIAL_CHANNEL': 'FreeRDP could not open the serial port.',
  'code.PCSC_LIBRARY_MISSING': 'The library for smart cards is not there.',
  'code.PCSCD_NOT_RUNNING': 'The smart card service pcscd is not running.',
  'code.READER_CLAIMED': "Another program holds the reader's USB device.",
  'code.READER_LOST': 'The reader has gone from the USB bus.',
  'code.XRDP_CHANSRV_GONE': "xrdp's channel server has died or does not answer.",
  'code.XRDP_CARD_CHANNEL': 'xrdp could not open its smart card channel.',
  'code.XRDP_CHANNEL_OFF': 'A channel for sound or devices is switched off or was not offered.',
  'code.XRDP_SESSION_DIES': 'The desktop of the session ended right after it began.',
  'code.SOUND_MODULE_NOT_LOADED': 'A module of the sound server could not be loaded.',
  'code.SOUND_ONLY_DUMMY': 'The sound server has only its stand-in output, which nobody hears.',
  'code.SOUND_XRDP_SINK': "xrdp's output is there: sound of this session goes to the local device.",
  'code.hint.no-redirection':
    'In a session this comes from the Remote Desktop app: no smart card redirection on the way, or no reader there. A running service on the session host changes nothing. On a local Linux device it means that pcscd is not running.',
  'code.hint.no-reader':
    'Look at the local device first: is the reader plugged in and listed there? Only then at what the connection passes on.',
  'code.hint.reader-name':
    'The reader was plugged in again or its service started after the connection, so the session still asks under the old name: disconnect and connect again.',
  'code.hint.exclusive':
    "Local device and session share one card. A program on either side keeps it for itself: GnuPG's scdaemon, a signing program, a second connection. Close it.",
  'code.hint.card-reset':
    'Two programs take turns at one card, often one on each side of the connection; a program that does not begin anew asks for the card again and again. Let one side use it alone.',
  'code.hint.card-away':
    'The reader reached this side and is empty. Insert the card at the local device; a card inserted before the connection may have to be inserted again.',
  'code.hint.card-contact':
    'The reader gets no sensible answer from the chip: contacts, power of the USB port, driver of the reader. It fails without the session as well, so test on the local device.',
  'code.hint.card-driver':
    "In a session the session host's card driver speaks to the card. It is missing there or of another make or version than where the card was set up: install the same one on both sides.",
  'code.hint.key-container':
    'Windows knows the certificate and finds no key to it: different card drivers on both sides, a certificate left over from another card or from Windows Hello, or a key that stayed on another device. Compare certutil -scinfo of both sides.',
  'code.hint.provider':
    "The program and the card's driver speak of different key interfaces. Update the program or the driver on the side where the program runs, which is the session host.",
  'code.hint.pin':
    'The card counts every wrong PIN, whichever side it is typed on. Check keyboard layout and number lock of the session before the next try.',
  'code.hint.pin-blocked': 'Nothing on the way to the session helps: the card has to be unblocked with its PUK or by its issuer.',
  'code.hint.pin-dialog':
    'The PIN is asked for where the program runs. A service or a program without a window in the session cannot ask; open it in the session and confirm there.',
  'code.hint.card-rights':
    'On Linux pcscd lets only the person at the own screen in; a desktop over the network is not one for polkit. An administrator allows it with a polkit rule for org.debian.pcsc-lite.',
  'code.hint.card-certificate':
    "Reader and card arrived, the certificate did not: it is not on the card, or the session host's card driver does not find it. Look with certutil -scinfo on both sides.",
  'code.hint.card-slow':
    'Every exchange with the card crosses the network, hundreds for one sign-in. A slow or lossy link makes that run into time limits; try it from a nearer network.',
  'code.hint.card-program':
    "The program's own connection to the card is stale or its call is wrong, often after the session was reconnected while it ran. Restart the program in the session.",
  'code.hint.card-service':
    'The smart card service itself is in trouble: restart it on the local device, where reader and card are, and connect again.',
  'code.hint.reader-claimed':
    "Something else speaks to the reader over USB: GnuPG's own driver, another pcscd, a virtual machine, or USB redirection of the whole reader. Only one of them can have it.",
  'code.hint.pcscd-stopped':
    'Without pcscd and its library on the local Linux device there is no reader to redirect. Install pcscd and the driver (libccid), start pcscd.socket, then connect.',
  'code.hint.xrdp-card':
    "In an xrdp session programs reach the readers of the local device only through xrdp's own PC/SC library, not through pcscd. It has to be installed for the program.",
  'code.hint.no-certificate':
    'The card arrived; sign-in takes none of its certificates. Usual reasons: the service on the host did not start for this Remote Desktop app, no smart card logon usage, expired, an elliptic key that is not allowed, an issuer that is not trusted.',
  'code.hint.other-card':
    'Choose another certificate in the list. What is offered may be left over from an earlier card, from Windows Hello or from a Remote Desktop certificate; certutil -scinfo shows which key is on this card.',
  'code.hint.chain':
    "The side that checks lacks the issuer's root: the session host and the domain controller for a card, the local device for the server. For sign-in the issuer must also be in NTAuth.",
  'code.hint.kdc-certificate':
    "Not the card is refused but the domain controller's certificate: expired, revoked, its revocation list out of reach, or its issuer unknown on the device that signs in, as on one outside the domain.",
  'code.hint.kdc-support':
    "Usually no domain controller of the account has a certificate for smart card sign-in (template Kerberos Authentication), or it does not trust the card's issuer. Certificates of the domain controllers and NTAuth decide, not the redirection.",
  'code.hint.revocation':
    'The machine that checks must reach the revocation list named in the certificate: domain controller and session host, not the local device. Test there with certutil -url.',
  'code.hint.cert-date':
    "Look at the certificate's dates and at the clock of the machine that checks it. A card that was renewed elsewhere may still be offered with its old certificate.",
  'code.hint.cert-usage':
    'For sign-in a certificate needs the usages smart card logon and client authentication; for a server, server authentication. Have it issued from a fitting template.',
  'code.hint.cert-name':
    "The certificate's UPN must be that of exactly one account and its suffix known to the domain; a server is called by a name in its certificate, not by its address.",
  'code.hint.cert-data':
    'The content itself is wrong or was changed on the way, so trying again does not help: have it issued or exported anew.',
  'code.hint.enroll':
    'The certificate for sign-in was not issued, so there is nothing to sign in with in the session. Template, rights on it, names and key length decide; the profile in Intune has to fit them.',
  'code.hint.hello-mixed':
    'Configure Windows Hello for Business in Intune instead of Group Policy, so that both come from one place; then the certificate arrives.',
  'code.hint.hello-join':
    'Sign-in with Hello needs a device that is registered. dsregcmd /status on the local device shows how it is joined and what failed last.',
  'code.hint.not-set':
    "A policy's key that is not there means that no such policy is set, and Windows then allows the redirection. That counts only where it was asked on the session host, with the key spelled in full.",
  'code.hint.hello-key':
    'The Hello key belongs to one person on one device and is used there, not in the session. Set up the PIN again at the local device, signed in at its own screen.',
  'code.hint.tpm':
    "Hello keeps its key in the local device's TPM. Look there (tpm.msc); after wrong PINs wait or restart. The session host's TPM has no part in it.",
  'code.hint.entra':
    'Entra ID decides this before the session is reached: sign-in log, Conditional Access, assignment of the account. Redirection has no part in it.',
  'code.hint.logon':
    'Check the form of the name (domain or UPN), the keyboard layout, and saved credentials. A PIN or fingerprint is no password: programs that ask on the secure desktop or over NTLM cannot use them.',
  'code.hint.account':
    'The state of the account decides, in the directory of the session host. Nothing on the local device or in the connection file changes it.',
  'code.hint.logon-right':
    'Put the account into Remote Desktop Users of the session host, or give it the right to sign in through Remote Desktop Services; in Azure also the role Virtual Machine User Login or the assignment to the application group.',
  'code.hint.domain-reach':
    'The computer that signs in must reach a domain controller and find it in DNS. From outside that takes a VPN, a KDC proxy or the gateway.',
  'code.hint.time-skew':
    'Kerberos takes at most five minutes of difference. Set the clock of the local device and of the session host from the same source.',
  'code.hint.ticket':
    'Kerberos has no usable ticket for this computer: call it by its full name instead of its address or an alias, look with klist, and sign in anew.',
  'code.hint.credssp':
    'Signing in before the connection (NLA) failed: both sides need current updates, and policies for NTLM, delegation or Remote Credential Guard have to allow the way that is used.',
  'code.hint.tls':
    'Certificate or protocol version of the encrypted connection does not suit both sides: an old system, an inspecting firewall, a certificate that was replaced, or TLS 1.3 with a card that cannot sign for it.',
  'code.hint.file-unsigned':
    'An .rdp file without a trusted signature opens with all redirections unticked on updated Windows. Have it signed, or tick what you need each time.',
  'code.hint.not-reached':
    "No session came about, so nothing was redirected yet. Check name, address and port (3389 or the gateway's 443), VPN and firewall, and that the computer is on and does not sleep.",
  'code.hint.link-broken':
    'The network or the other end went away in between. What was redirected is gone until the session is connected again; programs that had a card or port open must be restarted then.',
  'code.hint.ended-there':
    'That is no fault of the device: somebody or something on the session host ended the session, or another device took it over with its own redirections.',
  'code.hint.ended-here': 'That is no fault: the connection or the dialog was closed on the local device.',
  'code.hint.session-limit':
    'Time limits of the session host for idle, long or disconnected sessions ended it, or no session was free. They stand in its policies under Session Time Limits.',
  'code.hint.server-denies':
    'The session host takes no connections of this kind: drain mode, Remote Desktop switched off, too many sessions, or this application is not offered.',
  'code.hint.licence':
    'Remote Desktop licensing: licence server set and reachable, grace period not over, licences left. On the local device deleting HKLM\\SOFTWARE\\Microsoft\\MSLicensing as administrator renews a damaged one.',
  'code.hint.broker':
    "Broker or host pool could not give a session host: look at the hosts' state, agent and power in the pool, and try again after a few minutes.",
  'code.hint.gateway':
    'The way through the Remote Desktop gateway failed. Its authorization policies decide also which devices may be redirected.',
  'code.hint.protocol':
    'The Remote Desktop app and the session host disagree on a detail of the protocol. Update the app; then switch off channels and features one after another to find the one.',
  'code.hint.host-crash':
    "The session host's side ended: restart, display driver, memory, or a desktop that does not start. Its event log (xrdp: ~/.xsession-errors) tells more than the Remote Desktop app.",
  'code.hint.port-gone':
    "The name is not there on the side where the program runs. Ports are redirected only when it is asked for at the connection, and get the local port's number; from COM10 on a program must open \\\\.\\COM10.",
  'code.hint.port-name':
    'Give the program the name as the session lists it (change port /query). A redirected port is none of a driver: programs that look in Device Manager or check its kind do not take it.',
  'code.hint.port-busy':
    'A serial port or device belongs to one program at a time, also across the connection: close what has it open on the local device, and a second session.',
  'code.hint.port-request':
    'Serial redirection does not pass on every request. FreeRDP refuses some of them (/serial:...,permissive lets them pass), and a redirected port lacks what only the driver knows.',
  'code.hint.port-timeout':
    'Each exchange with a redirected device crosses the network: time limits of a program that was made for a cable are too short. Raise them, or try over a faster link.',
  'code.hint.port-lost':
    'The device or its adapter went away or does not answer: cable, power, USB saving, driver on the local device. Plug it in again, then connect again so that the session gets it.',
  'code.hint.port-settings':
    'The device does not take a setting such as speed, stop bits or flow control, or a program asks for it in a form that the redirection does not know. Compare with the settings that work locally.',
  'code.hint.port-rights':
    'On a local Linux device the person must be allowed to open it: membership in dialout for /dev/tty..., in audio or scard elsewhere; sign in anew afterwards.',
  'code.hint.device-driver':
    'The device itself does not work on the machine where it is plugged in, with or without a session. See to it in Device Manager there first.',
  'code.hint.print-port':
    'Redirected printers have ports named TS001 and on that come and go with the session; a driver for them must be on the session host.',
  'code.hint.sound-service': 'Start Windows Audio on the side that reports it; without it there Remote Audio does not appear either.',
  'code.hint.sound-gone':
    'Remote Audio exists only while the session is connected with sound redirected. After a reconnect programs must choose the device anew.',
  'code.hint.sound-busy':
    "A program with exclusive use on the local device keeps the sound of the Remote Desktop app out. Close it, or take exclusive use away in the device's properties there.",
  'code.hint.sound-format':
    'Remote Audio offers few formats, mostly 44100 Hz in shared use. Choose shared use and a usual sample rate in the program.',
  'code.hint.sound-program':
    "A fault of the program, not of the redirection: test with another one. Sidecheck's own sound test uses none of it.",
  'code.hint.sound-module':
    "In an xrdp session sound needs xrdp's module in the session's sound server. It is not loaded or was built for another version; then there is only a stand-in output.",
  'code.hint.sound-server':
    'PulseAudio or PipeWire does not run for this person in this session, or belongs to another one. Start it there (systemctl --user) and open the program again.',
  'code.hint.sound-late':
    'Crackling and gaps: a busy session host, a slow link, or a buffer that does not suit. In xrdp sessions a smaller PipeWire quantum (about 256) has helped, elsewhere a larger buffer.',
  'code.hint.sound-fine':
    "The way is set up. If nothing is heard, look at volume, at the program's chosen output, and at the sound of the Remote Desktop app.",
  'code.hint.xrdp-chansrv':
    "xrdp's channel server carries sound, drives and smart cards together. Where it is gone only a new session helps; channels are switched in xrdp.ini and sesman.ini.",
  'code.hint.freerdp-playback':
    "FreeRDP's chosen sound backend does not work on the local device. Let it choose (/sound) or name another one (/sound:sys:pulse or sys:alsa), and check that its plugin is installed.",
  'code.hint.freerdp-capture':
    "The microphone is asked for, and FreeRDP's capture backend does not work on the local device. Let it choose (/microphone), or try /microphone:sys:pulse,format:1, and check that its plugin is installed.",
  'code.hint.microphone':
    'Look on the local device first: is the microphone there and allowed for programs? Then whether recording is passed on, and which input the program in the session uses.',
  'code.hint.optimised':
    'Teams needs the marker IsWVDEnvironment on the session host, the media redirection service there and a Remote Desktop app that supports it; otherwise it uses Remote Audio like any program. Restart Teams after a change.',
  'code.hint.rights':
    'Whose right it is depends on what was opened: for a port another program or missing rights, for a service an administrator, for the microphone the privacy settings of the local device and the session.',
  'code.hint.service-start':
    'Look on the side where it was reported: how the service starts, what it depends on, and what the System log says. A disabled service must be set to manual before it can start.',
  'code.hint.service-missing':
    'The name is mistyped or the feature is not installed on this machine. Local device and session host do not have the same services.',
  'code.hint.rpc-reach':
    "The service behind the call is stopped or a firewall stands between. In a session check first whether it means the session host's own service or another computer.",
  'code.hint.share':
    "A path over the network. \\\\tsclient\\... is there only while the session is connected with drives redirected; other paths need the session host's own way to the server.",
  'code.hint.memory':
    'The machine that reports it is short of memory or handles; on a session host all people share them. Close programs or restart it.',
  'code.hint.disk':
    "Free space where the program writes: on a session host that is the profile or its container, not the local device's disk.",
  'code.hint.program':
    "It points to the program and its installation on that machine, not to the redirection. In a session the session host's installation counts.",
  'code.hint.passed': "The Remote Desktop app has done its half of the way. Whether the device arrived, the session's own list shows.",
  'code.hint.general':
    'The code alone decides nothing: bring the whole message with the lines before it, and say on which side it appeared.'
} as const
