import type { Page } from '@playwright/test'
import { expectAccessible, expectNothingOutside, WCAG } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'

/** What a helpdesk pastes and drops where the program cannot run on one side. */

// One of the longest files: its tests go to whichever worker is free.
test.describe.configure({ mode: 'parallel' })

const devices = {
  readers: ['ACME CardMan 3121 00 00'],
  ports: [{ name: 'ttyUSB3', manufacturer: 'FTDI', vendorId: '0403', productId: '6001', serialNumber: 'A1B2' }],
  sinks: [{ name: 'desk', description: 'Desk speakers' }],
  sources: [{ name: 'boom', description: 'Boom microphone' }]
}

const CHGPORT =
  'AUX = \\DosDevices\\COM1\r\nCOM1 = \\Device\\Serial0\r\nCOM3 = \\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3\r\nGLOBALROOT =\r\n'
const SECRET = '01000000D08C9DDF0115D1118C7A00C04FC297EB'
const RDP = `full address:s:host.example\r\naudiomode:i:0\r\nredirectsmartcards:i:1\r\npassword 51:b:${SECRET}\r\n`
const REG =
  'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services]\r\n"fDisableCcm"=dword:00000001\r\n'

async function open(page: Page): Promise<SidecheckWindow> {
  const window = new SidecheckWindow(page)
  await window.ready()
  return window
}

/** No violations of WCAG 2.1 A and AA, and nothing wider than the window. */
async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page, WCAG)
  await expectNothingOutside(page)
}

test('the ports of the session, pasted, stand in for the program there and say so', async ({ bed, start }) => {
  const { env, ptys } = await bed(devices)
  const window = await open((await start({ env })).page)
  await window.intake.paste(CHGPORT)
  await expect(window.evidence.question).toContainText('change port /query')
  await expect(window.evidence.choice('Remote desktop')).toBeChecked()
  await expectSound(window.page)
  await window.evidence.answer('Remote desktop')
  await expect(window.announcement).toHaveText('change port /query added: Remote desktop')

  await expect(window.bay.side('Remote desktop')).toContainText('Sidecheck did not run here')
  await expect(window.evidence.chip('chgport')).toHaveText(/^pasted: change port \/query, \d{1,2}:\d{2}/)
  await window.bay.showAside()
  await expect(window.bay.row('COM3')).toHaveAccessibleName(/only in the remote desktop|arrived/)
  // Under which name it arrives nobody knows while a port of the session is without a partner.
  await expect(window.bay.row(ptys.ports[0]?.path ?? '')).toHaveAccessibleName(/could not tell|arrived/)
  await expect(window.bay.row('ACME CardMan 3121 00 00')).toHaveAccessibleName(/could not tell/)
  await expectSound(window.page)

  await window.evidence.removeChip('chgport')
  await expect(window.intake.invitation).toBeVisible()
  await expect(window.bay.row('COM3')).toHaveCount(0)
})

test('a text that may be two things is asked about, then read as what the person says', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const window = await open((await start({ env })).page)
  await window.intake.paste('redirectcomports:i:0')
  await expect(window.evidence.kindQuestion).toContainText('more than one way')
  await expectSound(window.page)
  await window.evidence.answerKind('host pool properties')
  await expect(window.evidence.kindQuestion).toHaveCount(0)
  await expect(window.evidence.connection.locator('[data-evidence="host-pool"]')).toBeVisible()

  await window.intake.paste(
    'Scanning present readers...\n0: ACME 00\n\nCertUtil: -SCInfo command FAILED: 0x8010001d (-2146435043 SCARD_E_NO_SERVICE)\n'
  )
  await window.evidence.answerKind('pcsc_scan')
  await expect(window.evidence.question).toContainText('1 smart card reader.')
  await window.evidence.answer('Remote desktop')
  await expect(window.evidence.chip('pcsc-scan')).toBeVisible()
})

test('what the program read itself is not replaced by what is dropped on its side', async ({ bed, start }) => {
  const { env, ptys } = await bed(devices)
  const window = await open((await start({ env })).page)
  await window.evidence.dropOn('Local device', CHGPORT)
  await expect(window.evidence.question).toHaveCount(0)
  await expect(window.bay.side('Local device').locator('[data-evidence="chgport"]')).toContainText('kept aside')
  await expect(window.bay.row(ptys.ports[0]?.path ?? '')).toBeVisible()
  await expect(window.bay.row('COM1')).toHaveCount(0)
})

test('an .rdp file that does not ask for the microphone says so, without any snapshot of the session', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const window = await open((await start({ env })).page)
  await window.intake.openFile({ name: 'office.rdp', content: Buffer.from(`\ufeff${RDP}`, 'utf16le') })
  await expect(window.evidence.connection).toContainText('office.rdp')
  await window.evidence.platform.selectOption('Azure Virtual Desktop')

  await window.evidence.goToLayers()
  const microphone = window.evidence.capability('audioIn')
  await expect(microphone).toContainText('Blocked')
  await expect(window.evidence.deciding(microphone).first()).toContainText('audiocapturemode')
  await expect(window.evidence.capability('printer')).toBeVisible()
  await expectSound(window.page)

  await window.evidence.helpdeskView(false)
  await window.evidence.goTo('Side by side')
  await window.bay.row('Boom microphone').click()
  await expect(window.details.finding('audio-in/property-off')).toBeVisible()
  await expect(window.details.panel.getByRole('table')).toHaveCount(0)
  await window.details.helpdesk.check()
  await expect(window.evidence.deciding(window.details.panel).first()).toContainText('audiocapturemode')
  await expectSound(window.page)
  expect(await window.page.content()).not.toContain(SECRET)

  await window.reload()
  await window.ready()
  await window.bay.row('Boom microphone').click()
  await expect(window.details.helpdesk).toBeChecked()
})

test('registry values of the session add to the layers, and links leave the window alone', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const window = await open((await start({ env })).page)
  await window.intake.paste(CHGPORT.replace('COM3 =', 'COM4 ='))
  await window.evidence.answer('Remote desktop')
  await window.intake.paste(REG)
  await expect(window.evidence.choice('Remote desktop')).toBeChecked()
  await window.evidence.answer('Remote desktop')
  await expect(window.evidence.chip('reg')).toBeVisible()
  await window.evidence.goToLayers()
  await expect(window.evidence.deciding(window.evidence.capability('com')).first()).toContainText('fDisableCcm')
  await window.evidence.goTo('Sign-in')
  await expect(window.evidence.requirement('hello/redirection')).toBeVisible()
  await expectSound(window.page)
  for (const link of await window.page.locator('a[href^="https:"]').all()) {
    await expect(link).toHaveAttribute('target', '_blank')
    await expect(link).toHaveAttribute('rel', /noopener/)
  }
})

test('lists of other tools and policy files stand in as well, each with its own name', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const window = await open((await start({ env })).page)
  await window.intake.paste(
    'Reader 0: ACME CardMan 3121 00 00\n  Event number: 0\n  Card state: Card inserted, \n  ATR: 3B 04 01 02 03 04\n'
  )
  await expect(window.evidence.question).toContainText('pcsc_scan')
  await window.evidence.answer('Remote desktop')
  await expect(window.evidence.chip('pcsc-scan')).toHaveText(/^pasted: pcsc_scan, \d{1,2}:\d{2}/)
  await expect(window.bay.row('ACME CardMan 3121 00 00')).not.toHaveAccessibleName(/could not tell|missing/)

  await window.evidence.dropOn(
    'Remote desktop',
    'Status for device COM7:\n-----------------------\n    Baud:            9600\n    XON/XOFF:        OFF\n'
  )
  await expect(window.evidence.chip('mode')).toHaveText(/^pasted: mode, /)
  await window.bay.showAside()
  await expect(window.bay.row('COM7')).toBeVisible()

  const key = 'Software\\Policies\\Microsoft\\Windows NT\\Terminal Services'
  await window.intake.openFile({
    name: 'Own.PolicyRules',
    content: Buffer.from(
      `<PolicyRules><ComputerConfig><Key>${key}</Key><Value>fDisableCcm</Value><RegType>REG_DWORD</RegType><RegData>1</RegData></ComputerConfig></PolicyRules>`
    )
  })
  await expect(window.evidence.choice('Remote desktop')).toBeChecked()
  await window.evidence.answer('Remote desktop')
  await expect(window.evidence.chip('policy-rules')).toContainText('Own.PolicyRules')
  const pol = `[${key}\0;fEnableSmartCard\0;\u0004\0;\u0004\0;\0\0]`
  await window.intake.openFile({
    name: 'Registry.pol',
    content: Buffer.concat([Buffer.from('PReg\u0001\0\0\0', 'latin1'), Buffer.from(pol, 'utf16le')])
  })
  await window.evidence.answer('Remote desktop')
  await expect(window.evidence.chip('reg')).toContainText('the file does not say whose it is')
  await expectSound(window.page)

  await window.evidence.goToLayers()
  await expect(window.evidence.deciding(window.evidence.capability('com')).first()).toContainText('fDisableCcm')
  await expect(window.evidence.deciding(window.evidence.capability('smartcard')).first()).toContainText('fEnableSmartCard')
})

test('what cannot be read is refused with what, where and what to do, and nothing is lost', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const window = await open((await start({ env })).page)
  await window.intake.paste(RDP)
  await expect(window.evidence.chip('rdp')).toBeVisible()
  const hostile: [string, RegExp][] = [
    ['My microphone does not work since Monday.', /describes something.*message itself with its code/],
    ['x'.repeat(9 * 1024 * 1024), /too large.*9 MiB; at most 8 MiB/],
    [
      Array.from({ length: 3000 }, (_, index) => `COM${index + 1} = \\Device\\Serial${index}`).join('\n'),
      /more than any machine has.*3000 entries/
    ],
    ['SC1.AAAA', /.+/]
  ]
  for (const [text, words] of hostile) {
    await test.step(text.slice(0, 20), async () => {
      await window.intake.paste(text)
      await expect(window.intake.error).toHaveText(words)
      await expect(window.evidence.chip('rdp')).toBeVisible()
      await expect(window.evidence.question).toHaveCount(0)
    })
  }
  await expectSound(window.page)
  await window.intake.paste(CHGPORT)
  await expect(window.intake.error).toHaveCount(0)
  await window.page.keyboard.press('Escape')
  await expect(window.evidence.question).toHaveCount(0)
  await expect(window.evidence.chip('chgport')).toHaveCount(0)
})

test('everything that was pasted can be reached in a narrow window', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const window = await open((await start({ env, context: { viewport: { width: 640, height: 860 } } })).page)
  await window.intake.paste(RDP)
  await window.intake.paste(CHGPORT)
  await window.evidence.answer('Remote desktop')
  await expectSound(window.page)
  await window.evidence.goToLayers()
  await expectSound(window.page)
  await window.evidence.goTo('Sign-in')
  await expectSound(window.page)
})
