import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadCases } from '../../../../testbed/rule-cases.ts'
import { CAPABILITIES } from '../../capabilities/index.ts'
import { OTHER_CAPABILITIES } from '../../capabilities/all.ts'
import { REQUIREMENTS } from '../../readiness/readiness.ts'
import { speakerFor } from '../../words/index.ts'
import { CATALOGUES } from '../../words/all-languages.testing.ts'
import { languageCodes } from '../../words/languages.ts'
import { findingsOfPair, nearOf } from '../case.ts'
import { readerDriver, serialGroup, xrdpPipewire } from '../distributions.ts'
import type { FixStep } from '../finding.ts'
import {
  clientSteps,
  policySteps,
  propertySteps,
  restartIfStill,
  restartSteps,
  serviceStart,
  serviceSteps,
  servicesSteps
} from '../steps.ts'
import { faultsOf, faultsOfExact, faultsOfSentence } from './check.testing.ts'
import { PROGRAMS } from './known.testing.ts'
import { PACKAGES } from './packages.testing.ts'

const PLATFORMS = ['avd', 'windows365', 'devbox', 'cloudpc', 'rds', 'rdp', 'xrdp', 'unknown'] as const
const CLIENTS = [undefined, { platform: 'windows' }, { platform: 'linux' }, { platform: 'macos' }] as const
const SYSTEMS = [
  'Debian GNU/Linux 12',
  'Debian GNU/Linux 13',
  'Ubuntu 22.04',
  'Ubuntu 24.04',
  'Fedora Linux 42',
  'openSUSE Leap 15.6',
  'Arch Linux',
  'Other'
]

/** Every step that the makers of steps make, and those of all cases of all rules. */
async function allSteps(): Promise<FixStep[]> {
  const everyone = [...CAPABILITIES, ...OTHER_CAPABILITIES]
  const made = PLATFORMS.flatMap((platform) => [
    ...restartSteps(platform),
    restartIfStill(platform),
    ...everyone.flatMap((capability) => [
      ...policySteps(capability, platform),
      ...CLIENTS.flatMap((client) => propertySteps(capability, platform, client))
    ]),
    ...CAPABILITIES.flatMap((capability) => CLIENTS.flatMap((client) => clientSteps(capability, { platform, client })))
  ])
  const services = [
    ...serviceSteps('session', 'Audiosrv', 'auto', true),
    ...servicesSteps([{ side: 'local', name: 'Audiosrv', start: 'auto', disabled: false, missing: true }]),
    ...serviceStart('linux'),
    ...serviceStart('windows')
  ]
  const findings = Object.values(await loadCases()).flatMap((one) =>
    [one.fires, ...nearOf(one), ...Object.values(one.variants ?? {})].flatMap((pair) => findingsOfPair(pair))
  )
  return [...made, ...services, ...findings.flatMap(({ fix }) => fix), ...REQUIREMENTS.flatMap(({ fix }) => fix)]
}

const STEPS = await allSteps()

describe('a command', () => {
  it.each(['en', 'de'] as const)('in a fix step is documented, with everything that it takes (%s)', (language) => {
    const speak = speakerFor(language)
    const exacts = new Set(STEPS.flatMap(({ exact }) => (exact === undefined ? [] : [speak(exact)])))
    expect(exacts.size).toBeGreaterThan(80)
    expect([...exacts].flatMap((exact) => faultsOfExact(exact).map((fault) => `${exact}: ${fault}`))).toEqual([])
  })

  it('that stands in the source of a rule is documented, also where no case shows it', () => {
    const files = ['src/core/diagnose', 'src/core/readiness', 'src/core/capabilities'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !/(?:test|testing|case)\.ts$/.test(name))
        .map((name) => `${folder}/${name}`)
    )
    const programs = Object.keys(PROGRAMS).filter((name) => !name.includes('-') || /[A-Z]/.test(name))
    const begins = new RegExp(`^(?:${programs.map((name) => name.replaceAll('.', '\\.')).join('|')}|DISM|mstsc\\.exe)\\s`)
    const commands = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'/g)].flatMap(([, text = '']) => {
        const said = text.replaceAll('\\\\', '\\')
        return begins.test(said) ? [`${file}: ${said}`] : []
      })
    )
    expect(commands.length).toBeGreaterThan(25)
    expect(commands.flatMap((line) => faultsOf(line.slice(line.indexOf(': ') + 2)).map((fault) => `${line}: ${fault}`))).toEqual([])
  })

  it.each(languageCodes)('in any sentence takes the options that stand beside it (%s)', (language) => {
    // What Sidecheck's own commands take stands where they are declared.
    const own = new Set(readFileSync('src/main/commands/program.ts', 'utf8').match(/--[a-z][a-z-]+/g))
    const page = readFileSync(`src/renderer/i18n/${language}.json`, 'utf8').split('\n')
    const sentences: [string, string][] = [...Object.entries(CATALOGUES[language]), ...page.map((line): [string, string] => ['page', line])]
    expect(sentences.flatMap(([id, text]) => faultsOfSentence(text, own).map((fault) => `${id}: ${fault}`))).toEqual([])
  })

  it.each([
    ['sc qeury SCardSvr', 'sc has no qeury'],
    ['sc config Audiosrv start= automatic', 'sc start= does not take automatic'],
    ['certutil -scinfos', 'certutil has no option -scinfos'],
    ['change logon /drainuntilreboot', 'change logon has no option /drainuntilreboot'],
    [
      'Set-RDSessionCollectionConfiguration -CollectionName <name> -ClientDeviceRedirectionOptions ComPorts',
      'Set-RDSessionCollectionConfiguration -ClientDeviceRedirectionOptions does not take ComPorts'
    ],
    ['Update-AzWvdSessionHost -HostPool <pool>', 'Update-AzWvdSessionHost has no option -HostPool'],
    ['systemctl Enable --now pcscd', 'systemctl has no Enable'],
    ['usermod -ag dialout <user>', 'usermod has no option -ag'],
    ['apt install libccid1', 'apt knows no package libccid1'],
    ['pacman -S pcscd', 'pacman knows no package pcscd'],
    ['xfreerdp /mikrophone ...', 'xfreerdp has no option /mikrophone'],
    ['xfreerdp /microphone:sys:pulseaudio ...', 'xfreerdp /microphone does not take sys:pulseaudio'],
    ['wevtutil qe System /f:txt', 'wevtutil /f does not take txt'],
    ['Get-RDSessionCollectionConfiguration -CollectionName <name> | Format-Lists', 'Format-Lists is no program that is known'],
    ['chkntfs /d', 'chkntfs is no program that is known']
  ])('that is written wrongly is found: %s', (command, fault) => {
    expect(faultsOf(command)).toEqual([fault])
  })

  it.each([
    ['Look with certutil -viewstores on it.', 'nothing takes -viewstores'],
    ['Bring the output of sc querry.', 'sc has no querry'],
    ['Ask for it with Get-Services.', 'Get-Services is not known'],
    ['Run tasklist /svc there.', 'nothing takes /svc']
  ])('that is written wrongly in a sentence is found: %s', (sentence, fault) => {
    expect(faultsOfSentence(sentence)).toEqual([fault])
  })

  it('has an address of its public documentation', () => {
    const addresses = [...Object.values(PROGRAMS), ...Object.values(PACKAGES).flatMap((one) => Object.values(one))].map(
      ({ address }) => address
    )
    expect(addresses.filter((address) => !/^https:\/\/[a-z\d.]+\/\S+$/.test(address))).toEqual([])
  })
})

describe('a package', () => {
  const release = (system: string): string =>
    system
      .toLowerCase()
      .replace(' gnu/linux', '')
      .replace(' linux', '')
      .replace(/^(ubuntu \d+\.\d+).*/, '$1')

  it.each(SYSTEMS.flatMap((system) => [readerDriver(system), xrdpPipewire(system)].map(({ command }) => ({ system, command }))))(
    'that is named on $system is in that release: $command',
    ({ system, command }) => {
      if (command === undefined) return
      const [program = '', , ...names] = command.split(' ')
      for (const name of names) expect(PACKAGES[program]?.[name]?.releases, `${name} on ${system}`).toContain(release(system))
    }
  )

  it('is named nowhere where its name is not known', () => {
    expect(readerDriver('Other')).toEqual({ known: false })
    expect(xrdpPipewire('Debian GNU/Linux 12 (bookworm)')).toEqual({ known: true })
    expect(serialGroup('Arch Linux')).toBe('uucp')
    expect(serialGroup('Other')).toBeUndefined()
  })
})
