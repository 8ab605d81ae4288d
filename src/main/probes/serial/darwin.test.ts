import { describe, expect, it } from 'vitest'
import { checkReading } from '../../workers/protocol.ts'
import { createProbe } from './darwin.ts'

const context = { signal: new AbortController().signal }

describe('the serial probe on macOS', () => {
  it('gives what serialport lists, with use unknown', async () => {
    const list = async () => [
      { path: '/dev/tty.usbserial-1420', manufacturer: 'FTDI', serialNumber: 'A1', vendorId: '0403', productId: '6001' }
    ]
    expect(checkReading('serial', await createProbe(list).read(context))).toMatchObject({
      status: 'present',
      data: {
        ports: [{ name: '/dev/tty.usbserial-1420', manufacturer: 'FTDI', vendorId: '0403', inUse: { state: 'unknown' }, access: 'unknown' }]
      }
    })
  })

  it('is failed with the code when listing fails, not an empty list', async () => {
    const list = () => Promise.reject(Object.assign(new Error('no IOKit'), { code: 'ERR_IOKIT' }))
    expect(checkReading('serial', await createProbe(list).read(context))).toMatchObject({
      status: 'failed',
      error: { code: 'ERR_IOKIT', message: 'no IOKit' }
    })
  })
})
