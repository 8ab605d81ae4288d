import { describe, expect, it } from 'vitest'
import { withoutChatter } from './workers.ts'

describe('what workers print', () => {
  it('loses the pages about sound servers that are not there, and nothing else', () => {
    const printed =
      "ALSA lib confmisc.c:855:(parse_card) cannot find card '0'\nCannot connect to server socket err = No such file or directory\njack server is not running or cannot be started\nJackShmReadWritePtr::~JackShmReadWritePtr - Init not done for -1, skipping unlock\n"
    expect(withoutChatter(printed)).toBe('')
    expect(withoutChatter(`${printed}TypeError: x is not\n  a function\n`)).toBe('TypeError: x is not a function')
  })
})
