import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../assess/assess.ts'
import { CAPABILITIES } from '../capabilities/index.ts'
import { OTHER_CAPABILITIES } from '../capabilities/all.ts'
import { present, workingLocal, workingSession } from '../diagnose/testing.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { examplePair } from '../snapshot/example.ts'
import { endpointWith, failed, incomplete, snapshotArbitrary, snapshotOf } from '../snapshot/snapshot.testing.ts'
import { NO_RECORDS, SOUND_SCHEMA } from '../sound/results.ts'
import type { SoundAnswer } from '../sound/answers.ts'
import { comparisonLines } from './console/comparison.ts'
import { oneLine } from '../text/words.ts'
import { say, speakerFor } from '../words/index.ts'
import { EMPTY_CASE, hiddenCase } from './case-file.ts'
import { MADE, comparisonWith, findingOf, formsOf, reportWith } from './comparison.testing.ts'
import { findingText } from './plain.ts'
import { reportOf } from './report.ts'
import { runs } from '../../../testbed/runs.ts'

const [local, session] = examplePair(new Date('2026-03-04T10:42:00Z'))
const policy = findingOf('x', {
  title: say('said.with-code', { text: 'COM ports cannot reach the session', code: '1' }),
  cause: 'fDisableCcm is 1 in the policy key.',
  fix: [
    {
      who: 'administrator',
      step: 'step.property.portal',
      params: { name: 'the property', choice: 'Disabled' },
      exact: 'Do not allow COM port redirection'
    }
  ],
  links: ['https://learn.microsoft.com/azure/virtual-desktop/redirection-configure-serial-com-ports']
})
const found = [findingOf('quiet', { severity: 'ok' }), findingOf('hint', { severity: 'info' }), policy]
const example = comparisonWith(local, session, found)
const told = formsOf(reportWith({ local, session }, found))
const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onclick='x",
  '</style><b>',
  '&lt;',
  '\ud800',
  '\u202egnp.exe',
  'javascript:alert(1)',
  'https://example.test/"onmouseover="x'
]

/** The tags of an HTML text, in order; fails on a "<" that begins none. */
function tagsOf(html: string): { name: string; closing: boolean; attributes: string }[] {
  const body = html.replace(/^<!doctype html>/, '').replace(/<style>[^<]*<\/style>/, '')
  return body
    .split('<')
    .slice(1)
    .map((piece) => {
      const tag = /^(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z0-9-]+(?:="[^"<>]*")?)*)>/.exec(piece)
      if (!tag) throw new Error(`no tag: <${piece.slice(0, 40)}`)
      return { closing: tag[1] === '/', name: tag[2] ?? '', attributes: tag[3] ?? '' }
    })
}

describe('the Remote Desktop app of a report', () => {
  const running = (...programs: string[]) => programs.map((program, processId) => ({ program, processId }))
  const withBuild = (clientBuild: number | null): Snapshot => {
    const whole = workingSession()
    return whole.session.status === 'present'
      ? { ...whole, session: { ...whole.session, data: { ...whole.session.data, clientBuild } } }
      : whole
  }
  const appIn = (programs: string[], build: number | null, hide = false): string | undefined => {
    const here = workingLocal({ clients: present({ running: running(...programs), savedFiles: [] }) })
    const given = { ...EMPTY_CASE, local: here, session: withBuild(build) }
    return reportWith(hide ? hiddenCase(given).hidden : given).facts.find(({ label }) => label === 'Remote Desktop app')?.value
  }

  it('is a program and its build, and not the computer that it runs on', () => {
    expect(appIn(['mstsc.exe'], 26100)).toBe('mstsc.exe, build 26100')
    expect(appIn(['mstsc.exe'], null, true)).toBe('mstsc.exe')
    expect(appIn([], 26100)).toBe('build 26100')
  })

  it('is not known where nothing tells it, nor which of several it is', () => {
    expect(appIn([], null, true)).toBe('not known')
    expect(appIn(['mstsc.exe', 'msrdc.exe'], null)).toBe('not known')
  })
})

describe('the HTML report', () => {
  it('loads nothing and runs nothing', () => {
    const { html } = told
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`)
    const tags = tagsOf(html)
    expect(tags.filter((tag) => ['script', 'img', 'link', 'iframe', 'object', 'form', 'base'].includes(tag.name))).toEqual([])
    expect(html).not.toMatch(/url\(|@import|src=/)
  })

  it('shows both sides, every row, the verdicts and what to do', () => {
    const { html } = told
    for (const text of [
      'MIRA-NOTEBOOK',
      'CPC-mira-7Q2',
      'Windows 365',
      '3 of 4 smart card readers reached the remote desktop.',
      'Missing in the remote desktop',
      'COM ports cannot reach the session',
      'Do not allow COM port redirection',
      'built-in example'
    ]) {
      expect(html).toContain(text)
    }
    expect(html).not.toContain('quiet</h3>')
    expect(html.indexOf('COM ports cannot reach')).toBeLessThan(html.indexOf('2. hint'))
    expect(
      html.match(/<tr class="(?:redirected|missing|session-only|local-only|differs|unknown) (?:proved|listed|unknown)">/g)
    ).toHaveLength(example.rows.length)
  })

  it('keeps its structure whatever the machines say', () => {
    const allowed =
      'html head meta title body main footer h1 h2 h3 p div dl dt dd section article table thead tbody tr th td bdi span code details summary ol ul li strong br a svg circle path'.split(
        ' '
      )
    fc.assert(
      fc.property(snapshotArbitrary('local'), snapshotArbitrary('session'), fc.constantFrom(...hostile), (mine, theirs, text) => {
        const { html } = formsOf(reportWith({ local: mine, session: theirs, ticket: text, note: text }, [findingOf(text)]))
        const open: string[] = []
        const tags = tagsOf(html)
        expect([...new Set(tags.map((tag) => tag.name))].filter((name) => !allowed.includes(name))).toEqual([])
        expect(tags.filter((tag) => / on[a-z]+=|javascript:/.test(tag.attributes))).toEqual([])
        for (const tag of tags) {
          if (tag.name === 'meta' || tag.name === 'br') continue
          if (!tag.closing) open.push(tag.name)
          else if (open.pop() !== tag.name) throw new Error(`</${tag.name}> closes another tag`)
        }
        expect(open).toEqual([])
        expect(html).toBe(Array.from(html, (character) => (/\p{Surrogate}/u.test(character) ? 'half a pair' : character)).join(''))
        expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      }),
      runs(40)
    )
  })
})

describe('the Markdown report', () => {
  it('is a table for each capability and a heading for each finding', () => {
    const { markdown } = told
    expect(markdown).toContain('| Yubico YubiKey OTP\\+FIDO\\+CCID 0 \\(card present, YubiKey 5 \\(PIV\\)\\) |')
    expect(markdown).toContain('### 1. COM ports cannot reach the session')
    expect(markdown).toContain('1. Administrator: In the Azure portal open the host pool, then RDP Properties')
    expect(markdown).toContain('- <https://learn.microsoft.com/azure/virtual-desktop/redirection-configure-serial-com-ports>')
  })

  it('keeps its tables and headings whatever the machines say', () => {
    fc.assert(
      fc.property(
        snapshotArbitrary('local'),
        snapshotArbitrary('session'),
        fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })),
        (mine, theirs, text) => {
          const comparison = comparisonWith(mine, theirs)
          const given = { local: mine, session: theirs, ticket: text, note: text }
          const lines = formsOf(reportWith(given, [findingOf(text, { links: [] })])).markdown.split('\n')
          const from = lines.indexOf('## Devices')
          const to = lines.indexOf('## Settings')
          const tables = lines
            .slice(from, to)
            .filter((line) => line.startsWith('|') && !line.startsWith('| Local device |') && !line.startsWith('| ---'))
          expect(tables).toHaveLength(comparison.rows.length)
          for (const line of tables) expect(line.replace(/\\./g, '').split('|')).toHaveLength(6)
          for (const line of lines.slice(0, from).filter((one) => one.startsWith('|')))
            expect(line.replace(/\\./g, '').split('|')).toHaveLength(5)
          const others = comparison.effective.platform === 'console' ? 0 : OTHER_CAPABILITIES.length
          expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(1 + 4 + 1 + CAPABILITIES.length * 2 + others)
          expect(lines.join('').replace(/\\./g, '')).not.toMatch(/<(?!https:)|\]\(|!\[|:\/\/(?!.*>)/)
        }
      ),
      runs(40)
    )
  })
})

describe('one finding for a ticket', () => {
  it('has title, cause, exact setting, evidence and who does what, and nothing of the others', () => {
    const [finding] = reportWith({ local, session }).findings
    const text = finding === undefined ? '' : findingText(finding, speakerFor('en'))
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Your serial (COM) port is blocked by a rule that your organization has set for the remote desktop.',
      'Problem, proved: COM port',
      'Devices: COM3, COM7'
    ])
    for (const part of ['Cause: ', 'Exact setting: HKLM', 'Administrator: ', 'Evidence:', 'fDisableCcm']) expect(text).toContain(part)
    expect(text).not.toContain('Alcor')
  })
})

describe('the title of a report', () => {
  const titleOf = (...given: Parameters<typeof reportWith>): string => reportWith(...given).title

  it('is the verdict: which devices, and why', () => {
    expect(titleOf({ local, session })).toBe('COM3 and COM7 do not reach the remote desktop: a policy on the session host blocks COM ports')
    expect(titleOf({ local: snapshotOf('local', { ports: [{ name: 'COM3' }] }), session: snapshotOf('session', { ports: [] }) }, [])).toBe(
      'COM3 does not reach the remote desktop; the cause was not found'
    )
  })

  it('names a few devices and counts the rest', () => {
    const ports = Array.from({ length: 9 }, (_, index) => ({ name: `COM${index + 1}` }))
    expect(titleOf({ local: snapshotOf('local', { ports }), session: snapshotOf('session', { ports: [] }) }, [])).toBe(
      'COM1, COM2, COM3 and 6 more do not reach the remote desktop; the cause was not found'
    )
  })

  it('says of one side alone what was found on it, and that the other was not checked', () => {
    const report = reportWith({ local: snapshotOf('local', { ports: [{ name: 'COM3' }] }) }, [])
    expect([report.title, report.lead]).toEqual([
      'Nothing wrong was found on this device; the remote desktop has not been checked yet',
      'On the local device: 1 COM port.'
    ])
    expect(formsOf(report).text).toContain('- COM3')
  })

  it('does not say that something works which is only listed', () => {
    const endpoints = (name: string, redirected: 'yes' | 'no') => ({ endpoints: [endpointWith({ name, direction: 'output', redirected })] })
    const pair = {
      local: snapshotOf('local', endpoints('Speakers', 'no')),
      session: snapshotOf('session', endpoints('Remote Audio', 'yes'))
    }
    expect(titleOf(pair, [])).toBe('Speakers arrived in the remote desktop')
  })

  it('is in the language of the report', () => {
    const speak = speakerFor('de')
    expect(reportOf({ ...EMPTY_CASE, local, session }, MADE, speak).title).toBe(
      'COM3 und COM7 kommen nicht im Remotedesktop an: Eine Richtlinie auf dem Sitzungshost blockiert COM-Anschlüsse'
    )
  })
})

describe('what is redirected without a test', () => {
  it('is told in every form of a report by the words of its layers', () => {
    const pair = { local: workingLocal(), session: workingSession({ platform: 'avd' }) }
    const comparison = compare(pair.local, pair.session)
    for (const text of Object.values(formsOf(reportWith(pair)))) {
      expect(text).toContain('Clipboard')
      expect(text).toMatch(/is off in host pools made since June 2025, and on in older ones/)
      expect(text).toContain('in preview since June 2026')
    }
    expect(comparisonLines(comparison, local, session)).toContain(
      "  Clipboard: By the known settings: not known yet; it depends on the connection's RDP property and Conditional Access."
    )
  })
})

describe('the comparison in a terminal', () => {
  it('reads as tables with notes', () => {
    const lines = comparisonLines(example, local, session)
    expect(lines.slice(0, 10)).toEqual([
      'Local device: MIRA-NOTEBOOK, Windows 11 Pro 24H2, 10.0.26100, x64, no remote session, read at 2026-03-04 10:41:56 UTC',
      'Remote desktop: CPC-mira-7Q2, Windows 11 Enterprise 24H2, 10.0.26100, x64, Windows 365, opened from MIRA-NOTEBOOK, since 2026-03-04 10:30:46 UTC, read at 2026-03-04 10:40:25 UTC',
      'This is the built-in example, not your devices.',
      '',
      'Smart card readers: 3 of 4 smart card readers reached the remote desktop.',
      '  Local device                               Remote desktop                             State',
      '  Alcor Micro USB Smart Card Reader 0        -                                          Missing in the remote desktop',
      '  Identiv uTrust 2700 R Smart Card Reader 0  Identiv uTrust 2700 R Smart Card Reader 0  Redirected (proved)',
      '  Windows Hello for Business 1               Windows Hello for Business 1               Redirected (proved)',
      '  Yubico YubiKey OTP+FIDO+CCID 0             Yubico YubiKey OTP+FIDO+CCID 0             Redirected (proved)'
    ])
    expect(lines.join('\n')).toContain(
      '  1. Administrator: In the Azure portal open the host pool, then RDP Properties > Device redirection, and set "the property"'
    )
  })

  it('names the reason and the code where a list could not be read', () => {
    const mine = snapshotOf('local', { ports: [{ name: 'COM3' }] })
    const theirs = { ...snapshotOf('session', {}), serial: failed('0x00000005', 'access denied') }
    const lines = comparisonLines(comparisonWith(mine, theirs), mine, theirs)
    expect(lines).toContain("COM ports: The remote desktop's COM ports could not be read: access denied (0x00000005).")
    expect(lines.some((line) => /COM3 +- +Could not tell$/.test(line))).toBe(true)
  })

  it('never breaks a line, whatever the machines say', () => {
    fc.assert(
      fc.property(snapshotArbitrary('local'), snapshotArbitrary('session'), fc.string({ unit: 'binary' }), (mine, theirs, text) => {
        for (const line of comparisonLines(comparisonWith(mine, theirs, [findingOf(text)]), mine, theirs))
          expect(line.trim()).toBe(oneLine(line))
      }),
      runs(40)
    )
  })
})

describe('a list of which a part could not be read', () => {
  const mine = snapshotOf('local', { ports: [{ name: 'COM3' }] })
  const theirs = {
    ...snapshotOf('session', {}),
    serial: incomplete({ ports: [] }, '0x00000005', 'RegOpenKeyExW(SERIALCOMM): ERROR_ACCESS_DENIED')
  }
  const comparison = comparisonWith(mine, theirs)
  const words = 'Part of the list of the remote desktop could not be read: RegOpenKeyExW(SERIALCOMM): ERROR_ACCESS_DENIED (0x00000005).'

  it('is told with the native code in every form of the report', () => {
    const { html, markdown, text } = formsOf(reportWith({ local: mine, session: theirs }))
    expect(html).toContain(`<p class="quiet">${words.replaceAll("'", '&#39;')}</p><table class="devices">`)
    expect(markdown.replaceAll('\\', '')).toContain(`\n\n${words}\n\n| Local device |`)
    expect(text).toContain(`\n  ${words}\n`)
    expect(comparisonLines(comparison, mine, theirs)).toContain(`  ${words}`)
  })

  it('leaves a device missing where only details lack', () => {
    expect(comparison.rows).toMatchObject([{ name: 'COM3', state: 'missing' }])
  })
})

describe('what a person said of a test sound', () => {
  const mine = snapshotOf('local', { endpoints: [endpointWith({ name: 'Speakers' })] })
  const theirs = snapshotOf('session', { endpoints: [endpointWith({ name: 'Remote Audio', redirected: 'yes' })] })
  const device = { id: 'x', name: 'Speakers <b>' }
  const answers: SoundAnswer[] = [{ side: 'session', device, at: '2026-11-21T10:00:00.000Z', played: 'both', answer: 'yes' }]
  const asked = compare(mine, theirs, { answers })
  const words =
    'Remote desktop, 2026-11-21 10:00:00 UTC: A person\'s answer, not measured: the test sound on both sides of "Speakers <b>" was heard.'

  it('stands with the sound output in every form of the report, marked as what it is', () => {
    const answered = {
      schema: SOUND_SCHEMA,
      machine: '',
      takenAt: '2026-11-21T10:00:00.000Z',
      ...NO_RECORDS,
      answers: answers.map(({ side: _side, ...one }) => one)
    } as const
    const { html, markdown } = formsOf(reportWith({ local: mine, session: theirs, sound: [{ side: 'session', ...answered }] }))
    expect(html).toContain(
      '<p class="answer">Remote desktop, 21 Nov 2026, 11:00:00: A person&#39;s answer, not measured: the test sound on both sides of &quot;Speakers &lt;b&gt;&quot; was heard.</p>'
    )
    expect(html.indexOf('class="answer"')).toBeLessThan(html.indexOf('<h3>Microphone</h3>'))
    // The reader's own clock, an hour east of Greenwich.
    expect(markdown).not.toContain('UTC:')
    expect(markdown).toContain('not measured: the test sound on both sides')
    expect(comparisonLines(asked, mine, theirs)).toContain(`  ${words}`)
  })

  it('changes no row, no finding and no setting, whatever was said', () => {
    const { answers: kept, ...rest } = asked
    expect(kept).toEqual(answers)
    expect(rest).toEqual(compare(mine, theirs))
  })
})

describe('what came and went while the program was open', () => {
  const entry = (index: number) =>
    ({ at: new Date(Date.UTC(2026, 2, 4, 10, 0, index)).toISOString(), topic: 'serial', change: 'came', device: `COM${index}` }) as const

  it('stands in every form, the newest of both sides first, with its side and its time', () => {
    const pulled = { at: '2026-03-04T10:30:00.000Z', topic: 'smartcard', change: 'changed', device: 'ACME 0', part: 'card-out' } as const
    const forms = formsOf(
      reportWith({ local: { ...local, timeline: [entry(1), pulled] }, session: { ...session, timeline: [entry(5)] } }, [])
    )
    for (const form of Object.values(forms)) {
      const places = ['the card was taken out of ACME 0', 'COM5 came', 'COM1 came'].map((words) => form.indexOf(words))
      expect(places.every((place) => place > 0)).toBe(true)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(form).toMatch(/what came and went while sidecheck was open/i)
    }
    expect(forms.text).toMatch(/Session, \d+:\d\d:05.*: COM ports: COM5 came/)
  })

  it('is left out where nothing did, and cut to the newest where very much did', () => {
    for (const form of Object.values(told)) expect(form).not.toMatch(/came and went/i)
    const many = Array.from({ length: 60 }, (_, index) => entry(index))
    const { text } = formsOf(reportWith({ local: { ...local, timeline: many }, session }, []))
    expect(text.match(/ came$/gm)).toHaveLength(20)
    expect(text).toContain('COM59 came')
  })
})
