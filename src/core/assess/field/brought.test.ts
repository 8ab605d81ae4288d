import { describe, expect, it } from 'vitest'
import { AVD_READER, evidence, readTwice } from './testing.ts'
import { failed, input, output, port, reader, redirectedPort, toldOf, workingLocal, workingSession } from '../../diagnose/testing.ts'
import type { FindingJson } from '../../report/json.ts'
import type { PastedEvidence } from '../../parse/index.ts'
import { assess, assessOne } from '../assess.ts'
import type { Snapshot } from '../../snapshot/schema.ts'
import { findingJson } from '../../report/json.ts'

const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
const GPO_KEY = 'Software\\Policies\\Microsoft\\Windows NT\\Terminal Services'

const oneSide = (snapshot: Snapshot, ...pasted: PastedEvidence[]): FindingJson[] =>
  assessOne(snapshot, { pasted }).findings.map(findingJson)
const certainties = (findings: readonly FindingJson[], rule: string): string[] =>
  findings.filter((finding) => finding.rule === rule).map(({ certainty }) => certainty)
/** What policy decides of each capability, from texts alone. */
const decided = (...pasted: PastedEvidence[]) => assess(undefined, undefined, { pasted, platform: 'rds' }).effective.capabilities

describe('lists of devices that are brought', () => {
  it("with Markdown's marks around every line gives the reader of the local device, and proves no cause", () => {
    const text = [
      '`# opensc-tool --list-readers`',
      '`# Detected readers (pcsc)`',
      '`Nr.  Card  Features  Name`',
      '`0    Yes             Acme Acme HSM (020000000000000000000000         ) 00 00`',
      '`     3b:de:18:ff:81:91:fe:1f:c3:80:31:81:54:48:53:4d:31:73:80:21:40:81:07:1d A card version 3`'
    ].join('\n')
    const found = readTwice(text, 'opensc-tool')
    expect(found.readers).toMatchObject([{ name: 'Acme Acme HSM (020000000000000000000000         ) 00 00', states: ['present'] }])
    const findings = toldOf(workingLocal({ smartcard: failed('NOT_RUN', 'nobody looked') }), workingSession({ readers: [] }), {
      pasted: [evidence(text, 'local')]
    })
    expect(
      findings.filter(({ capability, certainty, severity }) => capability === 'smartcard' && certainty === 'proved' && severity !== 'info')
    ).toEqual([])
    expect(findings.map(({ rule }) => rule)).toContain('unexplained')
  })

  it('of redirected ports say that Device Manager does not show them', () => {
    const text = 'AUX = \\DosDevices\\COM1\nCOM1 = \\Device\\Serial0\nCOM6 = \\Device\\RdpDrPort\\;COM6:1\\tsclient\\com6'
    const local = workingLocal({ os: 'linux', ports: [port('/dev/ttyUSB0')], readers: [], endpoints: [] })
    const findings = oneSide(local, evidence(text))
    expect(certainties(findings, 'com/not-in-device-manager')).toEqual(['likely'])
    expect(findings.filter(({ severity, capability }) => severity !== 'info' && capability === 'com')).toEqual([])
  })

  it('that a program printed say so too, and never take the place of where ports lead', () => {
    const names = 'PS C:\\> [System.IO.Ports.SerialPort]::GetPortNames()\nCOM6\n'
    const query = 'AUX = \\DosDevices\\COM1\nCOM6 = \\Device\\RdpDrPort\\;COM6:2\\tsclient\\COM6'
    const local = workingLocal({ ports: [port('COM6', { description: 'USB Serial Device' })], readers: [] })
    for (const texts of [
      [query, names],
      [names, query]
    ]) {
      const pasted = texts.map((text) => evidence(text))
      expect(certainties(oneSide(local, ...pasted), 'com/not-in-device-manager')).toEqual(['likely'])
      const session = workingSession({ serial: failed('NOT_RUN', 'nobody looked') })
      expect(assess(local, session, { pasted }).rows.find(({ name }) => name === 'COM6')?.state).toBe('redirected')
    }
    const alone = assess(local, workingSession({ serial: failed('NOT_RUN', 'nobody looked') }), { pasted: [evidence(names)] })
    expect(alone.rows.filter(({ capability, certainty }) => capability === 'com' && certainty === 'proved')).toEqual([])
  })

  it('with the older name of the driver are of redirected ports as well', () => {
    expect(readTwice('AUX = \\DosDevices\\COM1\nCOM2 = \\Device\\RdpDr\\;COM2:1\\tsclient\\COM2', 'chgport').ports).toMatchObject([
      {},
      { name: 'COM2', redirected: { sessionId: 1, client: 'tsclient', clientPort: 'COM2' } }
    ])
  })

  it('of PipeWire show the sink of xrdp, and nothing is wrong with it', () => {
    const sinks = [
      'Sink #42',
      '\tState: SUSPENDED',
      '\tName: xrdp-sink',
      '\tDescription: xrdp-sink',
      '\tDriver: PipeWire',
      '\tMute: no',
      '\tVolume: front-left: 50000 /  76% / -7.05 dB'
    ].join('\n')
    const session = workingSession({ os: 'linux', platform: 'xrdp', readers: [], ports: [], audio: failed('NOT_RUN', 'nobody looked') })
    const local = workingLocal({ os: 'linux', readers: [], ports: [], endpoints: [output('Built-in')] })
    const { rows, findings } = assess(local, session, { pasted: [evidence(sinks)] })
    expect(rows.find(({ capability }) => capability === 'audioOut')?.state).toBe('redirected')
    expect(findings.filter(({ severity, capability }) => severity === 'problem' && capability === 'audioOut')).toEqual([])
  })

  it('of PulseAudio with nothing but the placeholder name the module that is missing', () => {
    const sinks =
      '1 sink(s) available.\n  * index: 0\n\tname: <auto_null>\n1 source(s) available.\n  * index: 0\n\tname: <auto_null.monitor>'
    const session = workingSession({ os: 'linux', platform: 'xrdp', readers: [], ports: [], audio: failed('NOT_RUN', 'nobody looked') })
    const findings = toldOf(workingLocal({ readers: [], ports: [], endpoints: [output('Speakers'), input('Headset')] }), session, {
      pasted: [evidence(sinks)]
    })
    expect(findings[0]).toMatchObject({ rule: 'audio/xrdp-module-missing', certainty: 'likely' })
  })
})

describe('policies that are brought', () => {
  it('as gpresult /v prints them decide by their registry names, in any language', () => {
    const entry = (name: string): string =>
      `      GPO: Session hosts\n        KeyName:     ${GPO_KEY}\\${name}\n        Value:       1, 0, 0, 0\n        State:       Enabled\n`
    const text = `Microsoft (R) Windows (R) Operating System Group Policy Result tool v2.0\n\nCOMPUTER SETTINGS\n------------------\n${entry('fDisableCcm')}${entry('fDisableAudioCapture')}`
    const { com, audioIn, smartcard } = decided(evidence(text))
    expect([com.result, audioIn.result]).toEqual(['blocked', 'blocked'])
    expect(smartcard.result).not.toBe('blocked')
    expect(
      certainties(
        toldOf(workingLocal(), workingSession({ policies: failed('5', 'denied'), ports: [] }), { pasted: [evidence(text)] }),
        'com/policy-blocked'
      )
    ).toEqual(['proved'])
  })

  it('as reg query wrote them in UTF-16 decide', () => {
    const text = `\r\n${KEY}\r\n    fDisableCcm    REG_DWORD    0x1\r\n    fEnableSmartCard    REG_DWORD    0x0\r\n    MaxIdleTime    REG_DWORD    0xdbba0\r\n`
    const { com, smartcard, audioOut } = decided(evidence(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))))
    expect([com.result, smartcard.result, audioOut.result]).toEqual(['blocked', 'blocked', 'redirected'])
    expect([com.decidedBy, smartcard.decidedBy]).toEqual(['policy', 'policy'])
  })

  it('limit the quality of sound, whatever the file asks for', () => {
    const reg = `Windows Registry Editor Version 5.00\n\n[${KEY}]\n"fDisableCam"=dword:00000000\n"AllowedAudioQualityMode"=dword:00000003\n`
    const file = 'remoteapplicationmode:i:1\naudiomode:i:0\naudiocapturemode:i:1\naudioqualitymode:i:2\n'
    const { audioOut, audioIn } = decided(evidence(reg), evidence(file))
    expect([audioOut.result, audioIn.result]).toEqual(['redirected', 'redirected'])
    expect(audioOut.layers.some(({ effect, layer }) => layer === 'policy' && effect === 'limits')).toBe(true)
  })

  it("of Intune's settings catalog prove no block, since they may not have arrived", () => {
    const id = 'device_vendor_msft_policy_config_admx_terminalserver_ts_client_com'
    const catalog = `{"settings":[{"settingInstance":{"settingDefinitionId":"${id}","choiceSettingValue":{"value":"${id}_1"}}}]}`
    const session = workingSession({ ports: [], policies: failed('5', 'denied') })
    const found = toldOf(workingLocal(), session, { pasted: [evidence(catalog)] })
    expect(certainties(found, 'com/policy-blocked')).toEqual(['likely'])
    expect(JSON.stringify(found)).toContain('whether it has arrived was not read')
    const read = evidence(`[${KEY}]\n"fDisableCcm"=dword:00000001`)
    for (const pasted of [[read], [read, evidence(catalog)], [evidence(catalog), read]])
      expect(certainties(toldOf(workingLocal(), session, { pasted }), 'com/policy-blocked')).toEqual(['proved'])
    const measured = workingSession({ ports: [] })
    expect(certainties(toldOf(workingLocal(), measured, { pasted: [evidence(catalog)] }), 'com/policy-blocked')).toEqual([])
  })

  it.each([
    [
      'an XML report in another language',
      '<?xml version="1.0"?><Rsop xmlns="http://www.microsoft.com/GroupPolicy/Rsop"><ComputerResults><ExtensionData><Extension><Policy><Name>Laufwerksumleitung nicht zulassen</Name><State>Enabled</State><Category>Windows-Komponenten/Remotedesktopdienste</Category></Policy></Extension></ExtensionData></ComputerResults></Rsop>',
      /not in English.*gpresult \/v/
    ],
    [
      'a report as HTML',
      '<html dir="ltr" gpmc_reportInitialized="false"><body>Do not allow COM port redirection</body></html>',
      /HTML.*gpresult \/x/
    ]
  ])('as %s are refused with what to bring', (_, text, words) => {
    expect(() => evidence(text)).toThrow(words)
  })
})

describe('what else is brought', () => {
  it('shows the service running that answers the session with "no service"', () => {
    const scinfo =
      'The Microsoft Smart Card Resource Manager is not running.\nCertUtil: -SCInfo command FAILED: 0x8010001d (-2146435043 SCARD_E_NO_SERVICE)\n'
    const query =
      '\nSERVICE_NAME: SCardSvr\n        TYPE               : 20  WIN32_SHARE_PROCESS\n        STATE              : 4  RUNNING\n        WIN32_EXIT_CODE    : 0  (0x0)\n'
    const findings = oneSide(workingLocal({ readers: [], ports: [] }), evidence(scinfo), evidence(query))
    expect(findings[0]).toMatchObject({ rule: 'smartcard/reader-on-host', certainty: 'likely' })
  })

  const POOL = 'audiocapturemode:i:1;audiomode:i:0;redirectcomports:i:0;redirectsmartcards:i:1;drivestoredirect:s:*'
  it.each([
    ['ARM', JSON.stringify({ type: 'Microsoft.DesktopVirtualization/hostPools', properties: { customRdpProperty: `${POOL};` } }, null, 2)],
    ['a cmdlet', `Update-AzWvdHostPool -ResourceGroupName rg -Name pool -CustomRdpProperty "${POOL}"`],
    ['its output', `Name              : pool\nCustomRdpProperty : ${POOL};\n`],
    ['Terraform', `resource "azurerm_virtual_desktop_host_pool" "p" {\n  custom_rdp_properties = "${POOL};"\n}`]
  ])("is a host pool's properties in %s", (_, text) => {
    const found = readTwice(text, 'host-pool')
    expect(Object.fromEntries(found.properties.map(({ name, value }) => [name, value]))).toEqual({
      audiocapturemode: '1',
      audiomode: '0',
      redirectcomports: '0',
      redirectsmartcards: '1',
      drivestoredirect: '*'
    })
    expect(decided(evidence(text)).com).toMatchObject({ result: 'blocked', decidedBy: 'property' })
  })

  it('is a scan without a reader', () => {
    const { readers } = readTwice(
      "PC/SC device scanner\nV 1.6.2 (c) 2001-2022\nUsing reader plug'n play mechanism\nScanning present readers...\nWaiting for the first reader...",
      'pcsc-scan'
    )
    expect(readers).toEqual([])
    const session = workingSession({
      os: 'linux',
      platform: 'xrdp',
      readers: [reader(AVD_READER, { redirected: 'yes' })],
      ports: [redirectedPort('COM3')]
    })
    const findings = toldOf(workingLocal({ readers: [reader(AVD_READER)] }), session, {
      pasted: [evidence("Using reader plug'n play mechanism\nScanning present readers...\nWaiting for the first reader...")]
    })
    expect(certainties(findings, 'smartcard/xrdp-listed-only')).toEqual(['proved'])
  })
})
