import { describe, expect, it } from 'vitest'
import { errorWords } from '../../core/snapshot/reading-words.ts'
import { speakerFor } from '../../core/words/index.ts'
import { testPort } from './port.ts'

const refusedWith = async (words: string) => {
  const { error } = await testPort('/dev/ttyUSB9', { loopback: false, open: () => Promise.reject(new Error(words)) })
  if (error === undefined) throw new Error('the port opened')
  return error
}

describe('a port that does not open', () => {
  it.each([
    ['Error: No such file or directory, cannot open /dev/ttyUSB9', 'ENOENT', 'There is no port of this name', 'Es gibt keinen Anschluss'],
    ['Error: Permission denied, cannot open /dev/ttyUSB9', 'EACCES', 'The system does not let', 'Das System lässt nicht zu'],
    ['Error Resource temporarily unavailable Cannot lock port', 'EWOULDBLOCK', 'Another program is using', 'Ein anderes Programm'],
    ['Opening COM7: Unknown error code 31', '31', 'The port could not be used', 'Der Anschluss ließ sich nicht']
  ])(
    'is told in plain words of the language, with the words of the library behind and its code: %s',
    async (raw, code, english, german) => {
      const error = await refusedWith(raw)
      expect(error.code).toBe(code)
      expect(error.message.startsWith(english)).toBe(true)
      const told = speakerFor('de')(errorWords(error))
      expect(told.startsWith(german)).toBe(true)
      for (const words of [error.message, told]) {
        expect(words).toContain(raw.replace(/^Error: /, ''))
        expect(words).not.toContain('Error: ')
      }
      expect(told).toContain(code)
    }
  )
})
