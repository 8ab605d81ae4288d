import { afterEach, describe, expect, it, vi } from 'vitest'
import { findingsOf, workingLocal, workingSession } from '../../../core/diagnose/testing.ts'
import { drawn, storesWith } from '../../drawn.testing.tsx'
import { i18n, loadLanguage } from '../../i18n/index.ts'
import { EvidenceList } from './evidence-list.tsx'

const AT = '2026-11-20T04:29:00.000Z'

afterEach(async () => {
  vi.unstubAllGlobals()
  await i18n.changeLanguage('en')
})

describe('the times in the evidence of a finding', () => {
  const pair = [workingLocal(), workingSession({ takenAt: AT })] as const
  const findings = findingsOf(...pair).filter(({ rule }) => rule === 'pair/hours-apart')

  it.each([
    ['en', 'en-GB'],
    ['de', 'de-DE']
  ])('are local and in the form of the window (%s)', async (language, system) => {
    vi.stubGlobal('navigator', { language: system })
    await loadLanguage(language)
    await i18n.changeLanguage(language)
    const markup = drawn(storesWith(pair[0]), <EvidenceList findings={findings} />)
    expect(findings).toHaveLength(1)
    expect(markup).toContain(new Intl.DateTimeFormat(system, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(AT)))
    expect(markup).not.toMatch(/\d{4}-\d{2}-\d{2}T/)
  })
})
