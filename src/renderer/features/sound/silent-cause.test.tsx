import { describe, expect, it } from 'vitest'
import { workingLocal, workingSession } from '../../../core/diagnose/testing.ts'
import { drawn, storesWith } from '../../drawn.testing.tsx'
import { SilentCause } from './silent-cause.tsx'

const denied = { microphone: 'Deny' }

describe('why a microphone is silent', () => {
  it('is the setting that was found', () => {
    const markup = drawn(storesWith(workingSession(denied), { snapshot: workingLocal() }), <SilentCause />)
    expect(markup).toContain('data-silent-cause="audio-in/privacy-denied"')
    expect(markup).toContain('<li>')
  })

  it('is looked for on the other side where nothing was found in the session', () => {
    const markup = drawn(storesWith(workingSession()), <SilentCause />)
    expect(markup).toContain('data-silent-cause="other-side"')
    expect(markup).not.toContain('<li>')
  })

  it('is said of the local device only where a setting was found', () => {
    expect(drawn(storesWith(workingLocal()), <SilentCause />)).toBe('')
  })

  it('is not that of the example', () => {
    const example: [ReturnType<typeof workingLocal>, ReturnType<typeof workingSession>] = [workingLocal(), workingSession(denied)]
    expect(drawn(storesWith(workingLocal(), { example }), <SilentCause />)).toBe('')
  })
})
