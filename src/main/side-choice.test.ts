import { parseArgs } from 'node:util'
import { describe, expect, it } from 'vitest'
import { exitCodeOf, isUnknownOption, parseSideChoice, sideIn } from './side-choice.ts'

const thrown = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('the side that a command line names', () => {
  it('is read in both forms, among what Electron and Chromium add', () => {
    expect(sideIn(['.', '--no-sandbox', '--side=session'])).toBe('session')
    expect(sideIn(['--side', 'local', 'C:\\there.sidecheck'])).toBe('local')
    expect(sideIn(['--inside=session', 'session'])).toBe('auto')
    expect(sideIn([])).toBe('auto')
  })

  it.each([[['--side=']], [['--side']], [['--side', '--no-sandbox']], [['--side=Local']]])('is refused where it is none: %s', (args) => {
    expect(() => sideIn(args)).toThrow('--side takes "local", "session" or "auto"')
  })
})

describe('the exit code of a start that failed', () => {
  it('tells wrong usage from everything else', () => {
    expect(exitCodeOf(thrown(() => parseSideChoice('middle')))).toBe(2)
    expect(exitCodeOf(thrown(() => parseArgs({ args: ['--sides'] })))).toBe(2)
    expect(exitCodeOf(thrown(() => parseArgs({ args: ['middle'] })))).toBe(2)
    for (const error of [new Error('no port'), Object.assign(new Error('gone'), { code: 'ENOENT' }), undefined, 'text'])
      expect(exitCodeOf(error)).toBe(1)
  })
})

describe('an option that there is not', () => {
  const asked = (args: string[]): unknown => {
    try {
      return parseArgs({ args, options: { side: { type: 'string' } } })
    } catch (error) {
      return error
    }
  }

  it('is known from one that lacks its value, and tells what there is', () => {
    expect(isUnknownOption(asked(['--language', 'de']))).toBe(true)
    expect(isUnknownOption(asked(['--side']))).toBe(false)
    expect(isUnknownOption(asked(['--side', 'local']))).toBe(false)
  })
})
