import { domainToASCII } from 'node:url'
import { testingOf } from '../../core/capabilities/index.ts'
import type { Device } from '../../core/capabilities/index.ts'
import { devicesIn, topicTestedAs } from '../../core/capabilities/lists.ts'
import type { TestKind } from '../../core/capabilities/lists.ts'
import { deviceTestText } from '../../core/device-test/result.ts'
import type { DeviceTest } from '../../core/device-test/result.ts'
import { errorWords, hintWords } from '../../core/snapshot/reading-words.ts'
import { dataOf } from '../../core/snapshot/reading.ts'
import type { Certificate } from '../../core/snapshot/schema.ts'
import { say } from '../../core/words/index.ts'
import type { Text } from '../../core/words/index.ts'
import { testedName } from '../../shared/device-tests.ts'
import type { TestRequest } from '../../shared/device-tests.ts'
import { runDeviceTest } from '../services/device-test-service.ts'
import { decideSide } from '../services/snapshot-service.ts'
import type { Supervisor } from '../workers/supervisor.ts'
import { EXIT, UsageError, printJson, printLines, printMessage } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { mustHide } from './must-hide.ts'
import type { NamesOptions } from './must-hide.ts'
import { writeOutput } from './output-file.ts'
import { commandSnapshots } from './snapshots.ts'
import { commandWorkers } from './workers.ts'

export interface TestOptions extends NamesOptions {
  loopback?: boolean
  fromCertificate?: boolean
  out?: string
  json?: boolean
}

/** The devices that can be tested so. */
async function listed(supervisor: Supervisor, kind: TestKind): Promise<readonly Device[]> {
  const topic = topicTestedAs(kind)
  const data = dataOf<object>(await supervisor.read(topic))
  return data === undefined ? [] : devicesIn(topic, data)
}

/** `sidecheck test port NAME`: opens the port and, with --loopback, waits for bytes to come back. Exit code 1 where it fails. */
export function testPort(name: string, options: TestOptions, terminal: Terminal): Promise<ExitCode> {
  return run(options, terminal, async (supervisor) => {
    const ports = await listed(supervisor, 'port')
    const port = ports.find((one) => one.name === name) ?? ports.find((one) => sameName(one.name, name))
    return {
      request: { test: 'port', name: port?.name ?? name, loopback: options.loopback === true },
      holder: port && testingOf('port').holder?.(port)
    }
  })
}

/** `sidecheck test card READER`: asks the card for public applications. READER may be any part of a name that fits only one. */
export function testCard(reader: string, options: TestOptions, terminal: Terminal): Promise<ExitCode> {
  return run(options, terminal, async (supervisor) => {
    const names = (await listed(supervisor, 'card')).map(({ name }) => name)
    const fitting = names.filter((name) => name.toLowerCase().includes(reader.toLowerCase()))
    const exact = names.find((name) => name === reader)
    if (exact === undefined && fitting.length > 1)
      throw new UsageError(say('cli.test.several', { name: reader, names: fitting.join(', ').slice(0, 1000) }))
    return { request: { test: 'card', reader: exact ?? fitting[0] ?? reader }, holder: undefined }
  })
}

/** `sidecheck test domain DOMAIN`: whether it resolves here and a key distribution centre answers. It asks the network, as nothing else does. */
export function testDomain(domain: string | undefined, options: TestOptions, terminal: Terminal): Promise<ExitCode> {
  if ((domain === undefined) !== (options.fromCertificate === true)) throw new UsageError(say('cli.test.domain-or-certificate'))
  const named = domain === undefined ? undefined : dnsName(domain)
  if (domain !== undefined && named === undefined) throw new UsageError(say('cli.test.no-domain-name', { name: domain.slice(0, 300) }))
  return run(options, terminal, async (supervisor) => ({
    request: { test: 'domain', domain: named ?? domainOf(dataOf(await supervisor.read('certificates'))?.certificates ?? []) },
    holder: undefined
  }))
}

const SMART_CARD_LOGON = '1.3.6.1.4.1.311.20.2.2'

/** The one domain that the certificates for signing in name. */
function domainOf(certificates: readonly Certificate[]): string {
  const domains = certificates
    .filter(({ ekus }) => ekus.includes(SMART_CARD_LOGON))
    .flatMap(({ upn = '' }) => dnsName(upn.split('@')[1] ?? '') ?? [])
  const [first, ...others] = new Set(domains)
  if (first === undefined) throw new UsageError(say('cli.test.no-certificate'))
  if (others.length > 0) throw new UsageError(say('cli.test.several-domains', { names: [first, ...others].join(', ').slice(0, 1000) }))
  return first
}

/** The name as DNS has it, in lower case; undefined for what is no name of a domain. */
function dnsName(text: string): string | undefined {
  const name = domainToASCII(text.trim().replace(/\.$/, ''))
  const isName = name.length <= 253 && /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name)
  return isName && !/\.\d+$/.test(name) ? name : undefined
}

/** COM3 is com3, and on Unix the folder is left out: ttyUSB0 for /dev/ttyUSB0. */
const sameName = (listed: string, asked: string): boolean => listed.toLowerCase() === asked.toLowerCase() || listed.endsWith(`/${asked}`)

interface Asked {
  request: TestRequest
  /** The program that holds the device, where the list names one. */
  holder: string | undefined
}

async function run(options: TestOptions, terminal: Terminal, ask: (supervisor: Supervisor) => Promise<Asked>): Promise<ExitCode> {
  const hide = await mustHide(options, terminal)
  const supervisor = commandWorkers(terminal)
  try {
    const [session, machine] = [await supervisor.read('session'), await supervisor.read('machine')]
    const { request, holder } = await ask(supervisor)
    // It would name the device.
    if (options.json !== true && !hide) printMessage(terminal, terminal.speak(say('cli.test.testing', { name: testedName(request) })))
    const tested = await runDeviceTest(request, {
      test: (asked) => supervisor.test(asked),
      side: decideSide('auto', session).side,
      machine: dataOf(machine)?.name ?? '',
      holder
    })
    const test = hide ? await withoutNames(tested, supervisor, terminal) : tested
    if (options.out !== undefined) {
      await writeOutput(options.out, deviceTestText(test), terminal)
      printMessage(terminal, terminal.speak(say('cli.test.written', { file: options.out })))
    }
    if (options.json === true) printJson(terminal, test)
    else printLines(terminal, outcomeLines(test).map(terminal.speak))
    return test.result === 'failed' ? EXIT.problems : EXIT.fine
  } finally {
    supervisor.close()
  }
}

/** The same without names. What this machine, its client and its devices are called stands in their lists. */
async function withoutNames(test: DeviceTest, supervisor: Supervisor, terminal: Terminal): Promise<DeviceTest> {
  const lists = test.test === 'domain' ? [] : [topicTestedAs(test.test)]
  const snapshot = await commandSnapshots(supervisor, terminal).scan(['machine', 'session', ...lists])
  return (await import('../../core/exchange/hide/hide.ts')).hiddenDeviceTest(test, snapshot)
}

/** What a test showed, for a terminal. */
function outcomeLines(test: DeviceTest): Text[] {
  const lines: Text[] = []
  const name = test.device
  if (test.test === 'port') {
    const { outcome, openMs = 0, roundTripMs = 0, lines: modem, linesError: unread, holder } = test.port
    if (outcome === 'opened') lines.push(say('cli.test.opens', { name, ms: openMs }))
    if (outcome === 'loopback') lines.push(say('cli.test.loopback', { name, ms: roundTripMs }))
    if (modem !== undefined) lines.push(say('cli.test.lines', { lines: modemLines(modem) }))
    if (unread !== undefined) lines.push(say('cli.test.no-lines', { code: unread.code }))
    if (holder !== undefined) lines.push(say('cli.test.holder', { program: holder }))
  } else if (test.test === 'domain') {
    if (test.result === 'usable') lines.push(say('cli.test.domain', { name }))
    for (const kdc of test.domain.kdcs)
      lines.push(say('cli.test.kdc', { name: `${kdc.name}:${kdc.port}`, answers: kdc.answers ? 'yes' : 'no', code: kdc.code ?? '' }))
  } else {
    const { protocol = '', roundTripMs = 0, applets } = test.card
    if (test.result === 'usable') lines.push(say('cli.test.card', { name, protocol, ms: roundTripMs }))
    for (const applet of applets) lines.push(say('cli.test.applet', { name: applet.name, sw: applet.sw }))
  }
  if (test.error !== undefined) lines.unshift(say('cli.test.failed', { name, error: errorWords(test.error), hint: hintWords(test.error) }))
  return lines
}

/** CTS, DSR and DCD, each with + where it is on and - where it is off, as terminal programs show them. */
const modemLines = (lines: Readonly<Record<string, boolean>>): string =>
  Object.entries(lines)
    .map(([line, on]) => `${line.toUpperCase()}${on ? '+' : '-'}`)
    .join(' ')
