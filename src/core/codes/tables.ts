import type { Family } from './family.ts'
import { DEVICE, ERRNO, FREERDP, MESSAGES, PORTAUDIO, RDP, RDP_EXTENDED } from './tables-session.ts'
import { CERTIFICATE, CRYPTO, ENTRA, ENTRA_CLIENT, HELLO, KERBEROS, SCARD, SECURITY } from './tables-sign-in.ts'
import { AUDIO, HRESULT, NTSTATUS, WIN32 } from './tables-windows.ts'

/** Every code that is known. The window's build leaves this out of its engines; it is added when a text has a code (`addCodes`). */
export const tables: { readonly families?: readonly Family[] } = {
  families: [
    WIN32,
    NTSTATUS,
    HRESULT,
    AUDIO,
    SCARD,
    CRYPTO,
    SECURITY,
    CERTIFICATE,
    HELLO,
    ENTRA,
    ENTRA_CLIENT,
    KERBEROS,
    RDP,
    RDP_EXTENDED,
    FREERDP,
    ERRNO,
    DEVICE,
    PORTAUDIO,
    MESSAGES
  ]
}
