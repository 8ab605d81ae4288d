import { afterEach, describe, expect, it } from 'vitest'
import type { PolicyValue } from '../../../src/core/snapshot/schema.ts'
import { ACCOUNT_CONTROL_PATH, CARD_PATH, REDIRECTION_VALUES, TEAMS_PATH } from '../../../src/main/probes/policies/values.ts'
import { deleteKey, setAccess, setValues } from './arrange.ts'
import { inBed } from './bed.ts'
import { dataOf, nativeError } from './reading.ts'

const POLICY = 'SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
const TERMINAL_SERVER = 'SYSTEM\\CurrentControlSet\\Control\\Terminal Server'

const values = async (): Promise<PolicyValue[]> => (await dataOf('policies')).values
const find = (all: PolicyValue[], layer: string, name: string): PolicyValue | undefined =>
  all.find((one) => one.layer === layer && one.name === name)

describe('the policies probe', () => {
  it('asks for every redirection value in the policy key, the Terminal Server key and the standard listener', async () => {
    const all = await values()
    for (const layer of ['policy', 'host', 'listener:RDP-Tcp']) {
      for (const name of REDIRECTION_VALUES) expect(find(all, layer, name), `${layer} ${name}`).toBeDefined()
    }
    expect(find(all, 'policy', 'fUsbRedirectionEnableMode')?.key).toBe(`HKLM\\${POLICY}\\Client`)
  })
})

describe.skipIf(!inBed)('the policies probe, with values set', () => {
  afterEach(() => {
    for (const path of [POLICY, `${TERMINAL_SERVER}\\WinStations`]) deleteKey('HKLM', path)
    deleteKey('HKCU', POLICY)
  })

  it('finds nothing set where the keys are not there', async () => {
    deleteKey('HKLM', POLICY)
    expect((await values()).filter(({ layer }) => layer === 'policy').every(({ present, error }) => !present && error === undefined)).toBe(
      true
    )
  })

  it.each(REDIRECTION_VALUES)('reads %s with presence, type and data', async (name) => {
    for (const data of [0, 1, 0xffffffff]) {
      setValues('HKLM', POLICY, { [name]: data })
      const all = await values()
      expect(find(all, 'policy', name)).toEqual({ layer: 'policy', key: `HKLM\\${POLICY}`, name, present: true, type: 'REG_DWORD', data })
      expect(all.filter((one) => one.layer === 'policy' && one.present)).toHaveLength(1)
    }
  })

  it('keeps data of an unexpected type as it is', async () => {
    setValues('HKLM', POLICY, { fDisableCcm: '1', fDisableCam: Buffer.from([1, 2]), fDisableClip: ['a', 'b'] })
    const all = await values()
    expect(find(all, 'policy', 'fDisableCcm')).toMatchObject({ type: 'REG_SZ', data: '1' })
    expect(find(all, 'policy', 'fDisableCam')).toMatchObject({ type: 'REG_BINARY', data: '0102' })
    expect(find(all, 'policy', 'fDisableClip')).toMatchObject({ type: 'REG_MULTI_SZ', data: 'a\nb' })
  })

  it('reads what decides over certificates of a card, the prompt for credentials and Teams, apart from redirection', async () => {
    const places = {
      [CARD_PATH]: { AllowCertificatesWithNoEKU: 1 },
      [ACCOUNT_CONTROL_PATH]: { ConsentPromptBehaviorUser: 3 },
      [TEAMS_PATH]: { IsWVDEnvironment: 1 }
    }
    const before = find(await values(), 'other', 'ConsentPromptBehaviorUser')
    for (const [path, set] of Object.entries(places)) setValues('HKLM', path, set)
    try {
      const all = await values()
      for (const [path, set] of Object.entries(places)) {
        for (const [name, data] of Object.entries(set))
          expect(find(all, 'other', name)).toEqual({ layer: 'other', key: `HKLM\\${path}`, name, present: true, type: 'REG_DWORD', data })
      }
      expect(find(all, 'other', 'EnumerateECCCerts')?.present).toBe(false)
    } finally {
      for (const path of [CARD_PATH, TEAMS_PATH]) deleteKey('HKLM', path)
      if (typeof before?.data === 'number') setValues('HKLM', ACCOUNT_CONTROL_PATH, { ConsentPromptBehaviorUser: before.data })
    }
  })

  it('reads which .rdp files may be opened, and the publishers that computer and user trust', async () => {
    const [one, other] = ['a'.repeat(40), 'b'.repeat(40)]
    expect((await dataOf('policies')).trustedPublishers).toEqual([])
    setValues('HKLM', POLICY, { AllowUnsignedFiles: 0, TrustedCertThumbprints: one })
    setValues('HKCU', POLICY, { AllowSignedFiles: 1, TrustedCertThumbprints: `${one.toUpperCase()},${other}` })
    const { values: all, trustedPublishers } = await dataOf('policies')
    expect(trustedPublishers).toEqual([one, other])
    expect(find(all, 'policy', 'AllowUnsignedFiles')?.data).toBe(0)
    expect(find(all, 'policy:user', 'AllowSignedFiles')?.data).toBe(1)
    expect(all.some(({ name }) => name === 'TrustedCertThumbprints')).toBe(false)
  })

  it('cuts data that no snapshot holds', async () => {
    setValues('HKLM', POLICY, { fDisableCcm: 'x'.repeat(10_000) })
    expect(String(find(await values(), 'policy', 'fDisableCcm')?.data)).toHaveLength(4096)
  })

  it('keeps the user policy, the host setting and each listener apart', async () => {
    setValues('HKCU', POLICY, { SCClipLevel: 2 })
    setValues('HKLM', TERMINAL_SERVER, { fEnableSmartCard: 0 })
    setValues('HKLM', `${TERMINAL_SERVER}\\WinStations\\RDP-Tcp`, { fDisableCcm: 1 })
    setValues('HKLM', `${TERMINAL_SERVER}\\WinStations\\rdp-sxs240705700`, { fDisableAudioCapture: 1 })
    setValues('HKLM', `${TERMINAL_SERVER}\\WinStations\\Console`, { fDisableCcm: 1 })
    const all = await values()
    expect(find(all, 'policy:user', 'SCClipLevel')?.data).toBe(2)
    expect(find(all, 'host', 'fEnableSmartCard')?.data).toBe(0)
    expect(find(all, 'listener:RDP-Tcp', 'fDisableCcm')?.data).toBe(1)
    expect(find(all, 'listener:rdp-sxs240705700', 'fDisableAudioCapture')?.data).toBe(1)
    expect(find(all, 'listener:rdp-sxs240705700', 'fDisableCcm')?.present).toBe(false)
    expect(all.some(({ layer }) => layer === 'listener:Console')).toBe(false)
  })

  it('tells a key that this user may not read from one that is not there', async () => {
    setValues('HKLM', POLICY, { fDisableCcm: 1 })
    setAccess('HKLM', POLICY, 'D:P(A;;KWWD;;;WD)')
    try {
      const refused = find(await values(), 'policy', 'fDisableCcm')
      expect(refused).toMatchObject({ present: false, error: { ...nativeError, code: '0x00000005' } })
      expect(refused?.error?.message).toContain('ERROR_ACCESS_DENIED')
    } finally {
      setAccess('HKLM', POLICY, 'D:P(A;;KA;;;WD)')
    }
  })
})
