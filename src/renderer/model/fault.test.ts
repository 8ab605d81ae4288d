import { describe, expect, it } from 'vitest'
import { faultOf, faultReport } from './fault.ts'

describe('a fault', () => {
  it('is reported with version, part, message, stack and the components around it', () => {
    const error = new TypeError('no such row')
    error.stack = 'TypeError: no such row\n    at draw (app.js:1:2)'
    expect(faultReport(faultOf(error, 'page', '\n    at Page\n    at App\n'), '1.2.3')).toBe(
      'Sidecheck 1.2.3, page\n\nTypeError: no such row\n\n    at draw (app.js:1:2)\n\n    at Page\n    at App\n'
    )
  })

  it('is reported where something else than an error was thrown', () => {
    expect(faultReport(faultOf('gone', 'background'), '')).toBe('Sidecheck, background\n\ngone\n')
    expect(faultOf(undefined, 'background').message).toBe('undefined')
  })
})
