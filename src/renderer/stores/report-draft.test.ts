import { describe, expect, it } from 'vitest'
import { createReportDraftStore } from './report-draft.ts'

describe('what was typed into the report', () => {
  it('is never replaced by what is written for the person, which is itself replaced by what is newer', () => {
    const draft = createReportDraftStore()
    draft.getState().prepare('', 'Smart card: not solved')
    draft.getState().prepare('', 'Microphone: not solved')
    expect(draft.getState().note).toBe('Microphone: not solved')
    draft.getState().type('', { note: 'Since Monday' })
    draft.getState().prepare('', 'Speaker: not solved')
    expect(draft.getState().note).toBe('Since Monday')
    draft.getState().type('', { note: '' })
    draft.getState().prepare('', 'Speaker: not solved')
    expect(draft.getState().note).toBe('Speaker: not solved')
  })

  it('belongs to the case that it was typed for', () => {
    const draft = createReportDraftStore()
    draft.getState().type('', { ticket: 'INC-7', note: 'Since Monday' })
    draft.getState().type('case.sidecheck', { note: 'Another one' })
    expect(draft.getState()).toMatchObject({ about: 'case.sidecheck', ticket: null, note: 'Another one' })
  })
})
