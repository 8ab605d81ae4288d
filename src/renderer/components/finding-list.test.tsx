import { describe, expect, it } from 'vitest'
import { policy, port, workingLocal, workingSession } from '../../core/diagnose/testing.ts'
import { drawn, storesWith } from '../drawn.testing.tsx'
import { useView } from '../stores/view-context.tsx'
import { FindingList } from './finding-list.tsx'

function Causes() {
  return <FindingList findings={useView().causes.serial} />
}

const blocked = workingSession({ ports: [], policyValues: [policy('fDisableCcm', 1)] })
const named = (...ports: string[]): string =>
  drawn(storesWith(workingLocal({ ports: ports.map((name) => port(name)) }), { snapshot: blocked }), <Causes />)

describe('a finding in the page', () => {
  it('names its devices where its sentence does not', () => {
    expect(named('COM3', 'COM7')).toContain('COM3, COM7')
  })

  it('says its severity as a word, before its sentence', () => {
    const words = named('COM3').replaceAll(/<[^>]*>/g, ' ')
    expect(words).toMatch(/^\s*Problem:\s+Your serial/)
  })

  it('counts the devices that are too many to be named', () => {
    expect(named('COM3', 'COM4', 'COM5', 'COM6')).toContain('COM3, COM4, COM5, COM6')
    expect(named('COM3', 'COM4', 'COM5', 'COM6', 'COM7')).toContain('COM3, COM4, COM5, 2 more devices')
  })
})
