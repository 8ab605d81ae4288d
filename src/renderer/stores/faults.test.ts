import { describe, expect, it } from 'vitest'
import { createFaultsStore, listenForFaults } from './faults.ts'

/** A window that only dispatches. */
function listened() {
  const target = new EventTarget()
  const faults = createFaultsStore()
  listenForFaults(target as unknown as Window, faults.getState().add)
  const send = (type: string, fields: object): void => void target.dispatchEvent(Object.assign(new Event(type), fields))
  return { faults, send }
}

describe('errors that nobody caught', () => {
  it('are kept: the first one, and how many came after it, until they are dismissed', () => {
    const { faults, send } = listened()
    send('error', { message: 'Uncaught Error: first', error: new Error('first') })
    send('unhandledrejection', { reason: new Error('second') })
    send('unhandledrejection', { reason: 'third' })
    expect(faults.getState()).toMatchObject({ fault: { part: 'background', message: 'Error: first' }, more: 2 })
    faults.getState().dismiss()
    expect(faults.getState()).toMatchObject({ fault: null, more: 0 })
    send('unhandledrejection', { reason: 'fourth' })
    expect(faults.getState()).toMatchObject({ fault: { message: 'fourth' }, more: 0 })
  })

  it('are told from a layout that took another turn', () => {
    const { faults, send } = listened()
    send('error', { message: 'ResizeObserver loop completed with undelivered notifications.', error: null })
    expect(faults.getState().fault).toBeNull()
  })
})
