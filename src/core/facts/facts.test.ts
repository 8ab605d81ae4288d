import { describe, expect, it } from 'vitest'
import { reader, service, sessionSnapshot } from '../diagnose/testing.ts'
import { factBase } from './base.ts'
import type { FactBase } from './base.ts'
import { fact } from './fact.ts'
import type { Source } from './fact.ts'
import { isFreeRdp } from './freerdp.ts'
import { holdsKnownMessage } from './messages.ts'
import { nativeCode } from './native-code.ts'

const source: Source = { by: 'probe', of: 'smartcard', at: null }
const of = (name: string, side: 'local' | 'session') => fact('reader', side, name, reader(name), source)

describe('the facts of both sides', () => {
  const [first, second, there] = [of('A', 'local'), of('B', 'local'), of('C', 'session')]
  const served = fact('service', 'session', 'S', service('S'), { ...source, of: 'services' })
  const session = sessionSnapshot({
    serial: { status: 'absent', tookMs: 0, reason: 'none' },
    services: { status: 'denied', tookMs: 0, reason: 'access denied' }
  })
  // Made anew for each test: what was asked once is kept.
  const known = (): FactBase => factBase([first, there, served, second], { session })

  it('are given by kind and side, in the order in which they came', () => {
    const facts = known()
    expect(facts.all('reader')).toEqual([first, there, second])
    expect(facts.all('reader', 'local')).toEqual([first, second])
    expect(facts.all('service', 'local')).toEqual([])
    expect(facts.all('port')).toEqual([])
  })

  it('keep what was made of them, each by what made it', () => {
    const facts = known()
    const readers = (base: FactBase) => ({ count: base.all('reader').length })
    expect(facts.once(readers)).toEqual({ count: 3 })
    expect(facts.once(readers)).toBe(facts.once(readers))
    expect(facts.once((base) => base.all('service').length)).toBe(1)
  })

  it('make a list only where it was read, and what is no list has none', () => {
    const facts = known()
    expect(facts.list('reader', 'session')).toEqual([there])
    expect(facts.list('port', 'session')).toEqual([])
    expect(facts.list('service', 'session')).toBeUndefined()
    expect(facts.list('reader', 'local')).toBeUndefined()
    expect(facts.list('machine', 'session')).toBeUndefined()
  })

  it('are found by the very value that they say', () => {
    const facts = known()
    expect(facts.saying(there.value)).toBe(there)
    expect(facts.saying(second.value)).toBe(second)
    expect(facts.saying({ ...there.value })).toBeUndefined()
  })

  it('come with the snapshots and their readings', () => {
    const facts = known()
    expect(facts.snapshot('session')).toBe(session)
    expect(facts.reading('serial', 'session')).toBe(session.serial)
    expect(facts.snapshot('local')).toBeUndefined()
    expect(facts.reading('serial', 'local')).toBeUndefined()
  })
})

describe('what facts are read by', () => {
  it.each([
    ['0x8010001d', 0x8010001d],
    [' 0X8010001D\n', 0x8010001d],
    ['0x123456789', Number.NaN],
    ['0x', Number.NaN],
    ['error 0x1', Number.NaN],
    ['0x1 (5)', Number.NaN],
    ['EACCES', Number.NaN],
    ['5', Number.NaN]
  ])('the code %j is the number %d', (code, number) => {
    expect(nativeCode(code)).toBe(number)
  })

  it.each([
    ['wfreerdp.exe', true],
    ['Remmina', true],
    ['gnome-connections', true],
    ['mstsc.exe', false],
    [undefined, false]
  ])('the program %s is built on FreeRDP: %s', (name, expected) => {
    expect(isFreeRdp(name)).toBe(expected)
  })

  it.each([
    ['SCardConnect: SCARD_E_UNKNOWN_READER', true],
    ['13:02 RdpCoreTS event 138', true],
    ['event 136 of RDPCORETS', true],
    ['RdpCoreTS event 1368', false],
    ['The user name is correct.', false]
  ])('%j is a line that a rule knows: %s', (line, expected) => {
    expect(holdsKnownMessage(line)).toBe(expected)
  })
})
