import { access, constants } from 'node:fs/promises'
import type { Port } from '../../../core/snapshot/schema.ts'
import type { Probe } from '../probe.ts'
import type { ListedPort } from './list.ts'
import { because, probeError, said } from '../../../core/snapshot/said.ts'

/** Lists ports as serialport does; tests put their own in place. */
export type ListDarwinPorts = () => Promise<readonly ListedPort[]>

/** Loaded late: it brings a native addon that only listing on macOS needs (IOKit). */
const listWithSerialport: ListDarwinPorts = async () => (await import('serialport')).SerialPort.list()

/**
 * Serial ports on macOS from serialport's list(), which asks IOKit. Other processes' open files are not visible
 * there without rights, so use is unknown. Written from documentation, never run on a Mac.
 */
export function createProbe(list: ListDarwinPorts = listWithSerialport): Probe<'serial'> {
  return {
    topic: 'serial',
    async read() {
      const began = performance.now()
      try {
        const ports = await Promise.all((await list()).map(toPort))
        return { status: 'present', tookMs: performance.now() - began, data: { ports } }
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException
        const detail = probeError(code ?? 'LIST_FAILED', message)
        return { status: 'failed', tookMs: performance.now() - began, ...because(said('reason.ports-failed')), error: detail }
      }
    }
  }
}

async function toPort({ path, manufacturer, serialNumber, vendorId, productId }: ListedPort): Promise<Port> {
  return {
    name: path,
    ...(manufacturer === undefined ? {} : { manufacturer }),
    ...(vendorId === undefined ? {} : { vendorId: vendorId.toLowerCase() }),
    ...(productId === undefined ? {} : { productId: productId.toLowerCase() }),
    ...(serialNumber === undefined ? {} : { serialNumber }),
    inUse: { state: 'unknown' },
    access: await accessTo(path)
  }
}

async function accessTo(path: string): Promise<NonNullable<Port['access']>> {
  try {
    await access(path, constants.R_OK | constants.W_OK)
    return 'allowed'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES' ? 'denied' : 'unknown'
  }
}
