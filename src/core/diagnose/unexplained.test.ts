import { describe, expect, it } from 'vitest'
import type { Extras } from '../facts/answers.ts'
import { english, speakerFor } from '../words/index.ts'
import type { Finding } from './finding.ts'
import { findingsOf, policy, port, rdp, workingLocal, workingSession } from './testing.ts'

/** COM4 is missing on an RDP host of one's own, and no rule knows why. */
const local = workingLocal({ ports: [port('COM3'), port('COM4')] })
const session = workingSession({ platform: 'rdp', policyValues: [policy('fDisableCcm')] })
const READ: Extras = { ...rdp('redirectcomports:i:1'), consent: 'granted', gateway: { ports: 'allowed' } }

function unexplainedOf(extras: Extras): Finding {
  const found = findingsOf(local, session, { extras }).find(({ rule, capability }) => rule === 'unexplained' && capability === 'com')
  if (found === undefined) throw new Error('explained')
  return found
}

describe('a device that is missing without a cause', () => {
  it('has no setting in its way where every one was read', () => {
    const { title, cause } = unexplainedOf(READ)
    expect(english(title)).toBe('COM4: not in the remote desktop. Sidecheck found no setting that blocks this.')
    expect(english(cause)).not.toContain('Not read')
  })

  it('has none of those that could be read in its way where one could not, and the cause names it', () => {
    const { properties: _unread, ...others } = READ
    const { title, cause } = unexplainedOf(others)
    expect(english(title)).toBe(
      'COM4: not in the remote desktop. None of the settings that could be read blocks this; 1 could not be read.'
    )
    expect(english(cause)).toContain("Not read, and it may decide: the connection's RDP property.")
  })

  it('counts each place once, in every language', () => {
    const { title } = unexplainedOf({})
    expect(english(title)).toContain('3 could not be read.')
    expect(speakerFor('de')(title)).toBe(
      'COM4: nicht im Remotedesktop. Keine der Einstellungen, die sich lesen ließen, blockiert das; 3 ließen sich nicht lesen.'
    )
  })
})
