import type { RegValue } from '../../facts/registry-value.ts'
import type { PolicyValue } from '../../snapshot/schema.ts'

const POLICY = /^(?:HKEY_LOCAL_MACHINE\\)?SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services$/i
const HOST = /^(?:HKEY_LOCAL_MACHINE\\)?SYSTEM\\(?:CurrentControlSet|ControlSet\d+)\\Control\\Terminal Server$/i
const LISTENER = /^(?:HKEY_LOCAL_MACHINE\\)?SYSTEM\\(?:CurrentControlSet|ControlSet\d+)\\Control\\Terminal Server\\WinStations\\([^\\]+)$/i
const HELLO = /\\(?:SmartCardCredentialProvider|PassportForWork|Policies\\System|Teams)(?:\\|$)/i

function layerOf(key: string): string | undefined {
  const name = key.replace(/^\[?-?/, '').replace(/\]?$/, '')
  if (POLICY.test(name)) return 'policy'
  if (HOST.test(name)) return 'host'
  const listener = LISTENER.exec(name)?.[1]
  if (listener !== undefined) return `listener:${listener}`
  return HELLO.test(name) ? 'other' : undefined
}

/**
 * The values of a registry export that decide redirection, in the snapshot's shape; undefined where the export covers
 * none of their keys, since its silence then says nothing. Value lines without a key are taken as the policy key's.
 */
export function policiesOfReg(values: RegValue[]): PolicyValue[] | undefined {
  const found: PolicyValue[] = []
  for (const { key, name, type, data, deleted } of values) {
    const layer = key === null ? 'policy' : layerOf(key)
    if (layer === undefined) continue
    found.push({
      layer,
      key: key ?? '',
      name,
      present: deleted !== true,
      ...(type === undefined ? {} : { type }),
      ...((typeof data === 'number' || typeof data === 'string') && deleted !== true ? { data } : {})
    })
  }
  return found.length > 0 ? found : undefined
}

const CLIENT =
  /^(?:HKEY_LOCAL_MACHINE|HKEY_CURRENT_USER)\\SOFTWARE\\(?:Policies\\Microsoft\\Windows NT\\Terminal Services\\Client|Microsoft\\Terminal Server Client)$/i

/** The values that Remote Desktop Connection goes by on the device it runs on; their layer is `client`. */
export const clientValues = (values: readonly RegValue[]): PolicyValue[] =>
  values.flatMap(({ key, name, type, data, deleted }) =>
    key === null || !CLIENT.test(key)
      ? []
      : [
          {
            layer: 'client',
            key,
            name,
            present: deleted !== true,
            ...(type === undefined ? {} : { type }),
            ...((typeof data === 'number' || typeof data === 'string') && deleted !== true ? { data } : {})
          }
        ]
  )
