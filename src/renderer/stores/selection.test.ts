import { describe, expect, it } from 'vitest'
import { createSelectionStore } from './selection.ts'

describe('selection', () => {
  it('opens a row, and follows the arrow keys while it is open', () => {
    const selection = createSelectionStore()
    selection.getState().show('a')
    selection.getState().move('b')
    expect(selection.getState()).toMatchObject({ open: 'b', current: 'b' })
  })

  it('does not open on the arrow keys alone', () => {
    const selection = createSelectionStore()
    selection.getState().move('b')
    expect(selection.getState()).toMatchObject({ open: null, current: 'b' })
  })

  it('remembers the row after the details are closed, so that the focus can go back', () => {
    const selection = createSelectionStore()
    selection.getState().enterPanel('a')
    selection.getState().close()
    expect(selection.getState()).toMatchObject({ open: null, current: 'a', enter: 1 })
  })

  it('opens a cause without taking the row from the Tab key', () => {
    const selection = createSelectionStore()
    selection.getState().move('a')
    selection.getState().inspect('finding:x')
    expect(selection.getState()).toMatchObject({ open: 'finding:x', current: 'a', enter: 1 })
  })
})
