import { describe, expect, it } from 'vitest'
import { settingsOf } from '../capabilities/all.ts'
import type { ClientInfo } from '../facts/answers.ts'
import type { PlatformName } from '../policy/layers.ts'
import { english } from '../words/index.ts'
import type { FixStep } from './finding.ts'
import { policySteps, propertySteps, restartIfStill, restartSteps, serviceStart, servicesSteps, serviceSteps } from './steps.ts'

const told = (steps: readonly FixStep[]): string[] =>
  steps.map(({ who, step, exact }) => `${who}: ${step}${exact === undefined ? '' : ` [${english(exact)}]`}`)

describe('steps about a property', () => {
  const COM = settingsOf('com').setting.property
  const portal = `administrator: step.property.portal [${COM.allowing}]`
  const file = `helpdesk: step.property.file [${COM.allowing}]`
  const custom = `administrator: step.property.custom [${COM.allowing}]`
  const read =
    'administrator: step.property.collection.read [Get-RDSessionCollectionConfiguration -CollectionName <name> -Client | Format-List]'
  const collection =
    'administrator: step.property.collection [Set-RDSessionCollectionConfiguration -CollectionName <name> -ClientDeviceRedirectionOptions <options that were read>,COMPort]'
  const again = 'you: step.reconnect'

  it.each<[PlatformName, string[]]>([
    ['avd', [portal, again]],
    ['windows365', [custom, again]],
    ['devbox', [custom, again]],
    ['rds', [read, collection, file, again]],
    ['unknown', [portal, file, 'you: step.mstsc.com', again]],
    ['rdp', ['you: step.mstsc.com', file, again]],
    ['console', ['you: step.mstsc.com', file, again]]
  ])('lead on %s to where it is set there', (platform, steps) => {
    expect(told(propertySteps('com', platform))).toEqual(steps)
  })

  it.each<[ClientInfo['platform'], string]>([
    ['windows', 'you: step.mstsc.com'],
    ['web', 'you: step.mstsc.com'],
    ['linux', 'you: step.freerdp.option [xfreerdp /serial:COM1,/dev/ttyUSB0 ...]'],
    ['macos', 'you: step.windows-app.device [Windows App > Edit PC > Devices & Audio]']
  ])('lead on a client of %s to its own setting', (platform, step) => {
    expect(told(propertySteps('com', 'rdp', { platform }))[0]).toBe(step)
  })

  it('name the words of the portal where it has some, and the line itself elsewhere', () => {
    expect(propertySteps('audioIn', 'avd')[0]).toMatchObject({
      step: 'step.property.portal',
      params: settingsOf('audioIn').setting.property.portal
    })
    expect(told(propertySteps('camera', 'rdp', { platform: 'linux' }))[0]).toBe('you: step.mstsc.other')
  })
})

describe('steps about a session collection', () => {
  it('write back what was read where only the whole string can be set', () => {
    expect(told(propertySteps('camera', 'rds'))[1]).toBe(
      'administrator: step.property.collection.append [Set-RDSessionCollectionConfiguration -CollectionName <name> -CustomRdpProperty "<lines that were read>`ncamerastoredirect:s:*"]'
    )
  })
})

describe('steps about a restart', () => {
  it.each<[PlatformName, string[]]>([
    ['avd', ['step.drain.pool', 'step.restart-host', 'step.undrain']],
    ['rds', ['step.drain', 'step.restart-host']],
    ['rdp', ['step.drain.by-hand', 'step.restart-host']],
    ['unknown', ['step.drain.by-hand', 'step.restart-host']],
    ['windows365', ['step.restart-host']],
    ['devbox', ['step.restart-host']]
  ])('let others sign out first on %s, where there may be others', (platform, steps) => {
    expect(restartSteps(platform).map(({ step }) => step)).toEqual(steps)
  })

  it('call a Cloud PC and a dev box what they are', () => {
    expect(restartSteps('windows365')[0]).toMatchObject({ params: { host: { id: 'host.windows365' } } })
    expect(restartIfStill('devbox')).toMatchObject({ params: { host: { id: 'host.devbox' }, shared: 'no' } })
    expect(restartIfStill('avd')).toMatchObject({ params: { shared: 'yes' } })
  })
})

describe('steps about a policy', () => {
  it.each<[PlatformName, string[]]>([
    ['rdp', ['group', 'intune']],
    ['avd', ['group', 'intune']],
    ['windows365', ['intune', 'group']],
    ['devbox', ['intune', 'group']]
  ])('begin on %s with the tool that it is managed with', (platform, tools) => {
    const steps = policySteps('com', platform)
    expect(steps.map(({ step }) => step)).toEqual([
      ...tools.map((tool) => `step.policy.${tool}`),
      ...restartSteps(platform).map(({ step }) => step),
      'step.policy.verify'
    ])
    expect(steps.slice(0, 2).map(({ params }) => params?.['order'])).toEqual(['either', 'or'])
  })

  it('say which value allows it', () => {
    expect(policySteps('smartcard', 'rdp').at(-1)).toMatchObject({ who: 'helpdesk', params: { value: '1' } })
    expect(policySteps('com', 'rdp').at(-1)).toMatchObject({
      params: { value: '0', host: { id: 'host.rdp' } },
      exact: 'reg query "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services" /v fDisableCcm'
    })
    expect(policySteps('com', 'rdp')[0]).toMatchObject({
      who: 'administrator',
      params: { name: 'Do not allow COM port redirection', state: { id: 'policy.allowing.Enabled' } }
    })
  })
})

describe('steps about a service', () => {
  it('allow it first where it is disabled', () => {
    expect(told(serviceSteps('session', 'Audiosrv', 'auto', true))).toEqual([
      'administrator: step.service.allow [sc config Audiosrv start= auto]',
      'administrator: step.service.start [net start Audiosrv]'
    ])
    expect(told(serviceSteps('session', 'Audiosrv', 'auto', false))).toEqual(['administrator: step.service.start [net start Audiosrv]'])
  })

  it('stand once where the same one is down on both sides, and apart where it is in another way', () => {
    const down = { name: 'Audiosrv', start: 'auto', disabled: false } as const
    const both = servicesSteps([
      { ...down, side: 'local' },
      { ...down, side: 'session' }
    ])
    expect(told(both)).toEqual(['administrator: step.service.start [net start Audiosrv]'])
    expect(both[0]?.params).toEqual({ name: 'Audiosrv', side: 'both' })
    const apart = servicesSteps([
      { ...down, side: 'local' },
      { ...down, side: 'session', disabled: true }
    ])
    expect(apart.map(({ params }) => params?.['side'])).toEqual(['local', 'session', 'session'])
  })

  it('do not start one that is not there', () => {
    const steps = servicesSteps([{ name: 'Audiosrv', start: 'auto', disabled: false, side: 'session', missing: true }])
    expect(told(steps)).toEqual(['administrator: step.service.missing [DISM /Online /Cleanup-Image /RestoreHealth]'])
  })

  it.each([
    ['linux', ['administrator: step.service.pcscd [systemctl enable --now pcscd.socket]']],
    ['windows', ['administrator: step.service.start [net start SCardSvr]']],
    ['macos', []],
    [undefined, []]
  ] as const)('of smart cards are on %s those of the system', (os, steps) => {
    expect(told(serviceStart(os))).toEqual(steps)
  })
})
