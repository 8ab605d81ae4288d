import {
  advapi32,
  QUERY_SERVICE_CONFIGW,
  SC_MANAGER_CONNECT,
  SERVICE_QUERY_CONFIG,
  SERVICE_QUERY_STATUS,
  SERVICE_STATUS
} from './abi/advapi32.ts'
import { kernel32 } from './abi/kernel32.ts'
import { NativeError } from './errors.ts'
import { dwordCell } from './memory.ts'
import type { Handle } from './types.ts'

const ERROR_SERVICE_DOES_NOT_EXIST = 1060
const ERROR_INSUFFICIENT_BUFFER = 122

/** SERVICE_STATUS.dwCurrentState and QUERY_SERVICE_CONFIGW.dwStartType, as Windows gives them. */
export interface ServiceNumbers {
  currentState: number
  startType: number
}

/**
 * The error of a function that reports it through GetLastError. Called at once after the function failed: koffi keeps the
 * value between two of its calls, whatever the JavaScript engine does meanwhile (its changelog, 2.6.10).
 */
export const lastError = (call: string): NativeError => new NativeError(call, kernel32.calls.GetLastError())

function startType(service: Handle<'SC_HANDLE'>, name: string): number {
  const needed = dwordCell()
  let room = Buffer.alloc(1024)
  for (;;) {
    if (advapi32.calls.QueryServiceConfigW(service, room, room.length, needed) !== 0) {
      return room.readUInt32LE(QUERY_SERVICE_CONFIGW.offsets.dwStartType)
    }
    const error = lastError(`QueryServiceConfigW(${name})`)
    if (error.code !== ERROR_INSUFFICIENT_BUFFER || needed.readUInt32LE() <= room.length) throw error
    room = Buffer.alloc(needed.readUInt32LE())
  }
}

/** Asks the service control manager with the rights that every user has. It is closed by `close`. */
export class ServiceManager {
  readonly #handle: Handle<'SC_HANDLE'>

  constructor() {
    const handle = advapi32.calls.OpenSCManagerW(null, null, SC_MANAGER_CONNECT)
    if (handle === null) throw lastError('OpenSCManagerW')
    this.#handle = handle
  }

  /** State and start type; undefined where there is no such service. Throws NativeError. */
  query(name: string): ServiceNumbers | undefined {
    const service = advapi32.calls.OpenServiceW(this.#handle, name, SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG)
    if (service === null) {
      const error = lastError(`OpenServiceW(${name})`)
      if (error.code === ERROR_SERVICE_DOES_NOT_EXIST) return undefined
      throw error
    }
    try {
      const status = Buffer.alloc(SERVICE_STATUS.size)
      if (advapi32.calls.QueryServiceStatus(service, status) === 0) throw lastError(`QueryServiceStatus(${name})`)
      return { currentState: status.readUInt32LE(SERVICE_STATUS.offsets.dwCurrentState), startType: startType(service, name) }
    } finally {
      advapi32.calls.CloseServiceHandle(service)
    }
  }

  close(): void {
    advapi32.calls.CloseServiceHandle(this.#handle)
  }
}
