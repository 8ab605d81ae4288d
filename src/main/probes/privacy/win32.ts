import type { PrivacyData } from '../../../core/snapshot/schema.ts'
import { readingOf } from '../../native/win32/errors.ts'
import { readText } from '../../native/win32/registry.ts'
import type { Probe } from '../probe.ts'

/**
 * Where Windows keeps who may use the microphone: per user, per user for desktop apps (`NonPackaged`), and for the
 * whole device. https://learn.microsoft.com/windows/privacy/
 */
const CONSENT = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone'

function read(): PrivacyData {
  return {
    microphone: {
      user: readText('HKCU', CONSENT, 'Value') ?? null,
      desktopApps: readText('HKCU', `${CONSENT}\\NonPackaged`, 'Value') ?? null,
      machine: readText('HKLM', CONSENT, 'Value') ?? null
    }
  }
}

/** The microphone consent of this user, of desktop apps and of the device. */
export function createProbe(): Probe<'privacy'> {
  return { topic: 'privacy', read: () => readingOf(read) }
}
