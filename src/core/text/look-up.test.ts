import { expect, it } from 'vitest'
import { lookUp } from './look-up.ts'

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])('a table without an entry "%s" says nothing of it', (name) => {
  expect(lookUp({ a: 1 }, name)).toBeUndefined()
  expect(lookUp({ a: 1 }, 'a')).toBe(1)
})
