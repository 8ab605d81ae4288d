import { describe, expect, it } from 'vitest'
import type { Endpoint, Port, Reader } from '../../core/snapshot/schema.ts'
import { i18n } from '../i18n/index.ts'
import { describeEndpoint, describePort, describeReader, linkOf, rowLabel } from './describe.ts'
import { engineWords } from './engine-words.ts'
import type { BayRow } from './groups.ts'

const t = i18n.t.bind(i18n)
const reader = (part: Partial<Reader>, helpdesk = false): string => describeReader(t, { name: 'R', states: ['present'], ...part }, helpdesk)
const port = (part: Partial<Port>): string => describePort(t, { name: 'COM3', ...part })
const endpoint = (part: Partial<Endpoint>): string =>
  describeEndpoint(t, {
    id: 'e',
    name: 'E',
    direction: 'output',
    isDefault: true,
    state: 'active',
    muted: false,
    volume: 62.4,
    redirected: 'no',
    ...part
  })

describe('what stands under a device', () => {
  it('names the card, and shows the helpdesk alone the ATR of one that is not known', () => {
    expect(reader({ card: 'YubiKey 5', atr: '3b00' })).toBe('Card present · YubiKey 5')
    expect(reader({ atr: '3b8d0180' })).toBe('Card present')
    expect(reader({ atr: '3b8d0180' }, true)).toBe('Card present · ATR 3B 8D 01 80')
  })

  it('says the worst state of a reader first', () => {
    expect(reader({ states: ['mute', 'present', 'exclusive'] })).toBe('Card does not answer · held by a program')
    expect(reader({ states: ['unavailable'] })).toBe('Not available')
    expect(reader({ states: ['empty'] })).toBe('No card')
  })

  it('says where a redirected port leads, who holds it, and that it may not be opened', () => {
    expect(port({ redirected: { sessionId: 2, client: 'tsclient', clientPort: 'COM7' } })).toBe('COM7 of tsclient')
    expect(port({ description: 'FTDI scanner', manufacturer: 'FTDI', access: 'denied', inUse: { state: 'yes', by: 'label.exe' } })).toBe(
      'FTDI scanner · you may not open it · in use by label.exe'
    )
    expect(port({})).toBe('Serial port')
  })

  it('says whether an endpoint is the default, mute, loud, or not there', () => {
    expect(endpoint({})).toBe('Default speaker · 62 %')
    expect(endpoint({ direction: 'input', isDefault: false, muted: true })).toBe('Microphone · muted')
    expect(endpoint({ volume: null })).toBe('Default speaker · not muted')
    expect(endpoint({ volume: null, muted: null, state: 'unplugged' })).toBe('Default speaker · unplugged')
  })
})

describe('a row’s link', () => {
  const row = (part: Partial<BayRow>): BayRow =>
    ({ key: 'k', capability: 'com', name: 'COM3', state: 'redirected', certainty: 'proved', ...part }) as BayRow

  it('is drawn as redirected only where that is proved', () => {
    expect(linkOf(row({}))).toBe('redirected')
    expect(linkOf(row({ certainty: 'listed' }))).toBe('listed')
    expect(linkOf(row({ state: 'missing', certainty: 'listed' }))).toBe('missing')
  })

  it('is named with device, kind and state', () => {
    expect(rowLabel(t, engineWords('en'), row({ state: 'missing' }))).toBe('COM3, COM port, missing in the remote desktop')
  })
})
