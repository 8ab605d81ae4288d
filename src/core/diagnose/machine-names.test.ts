import { describe, expect, it } from 'vitest'
import { sameMachine } from './machine-names.ts'

describe('the names of one machine', () => {
  it.each([
    ['DESK-4', 'desk-4'],
    ['desk-4.corp.example', 'DESK-4'],
    ['ACCOUNTING-LAPTOP-0012', 'ACCOUNTING-LAPT'],
    ["Noor's MacBook", 'Noors-MacBook.local'],
    [' DESK-4 ', 'DESK-4']
  ])('%j is %j', (one, other) => {
    expect(sameMachine(one, other)).toBe(true)
    expect(sameMachine(other, one)).toBe(true)
  })

  it.each([
    ['DESK-4', 'DESK-5'],
    ['DESK-4', 'DESK-42'],
    ['ACCOUNTING-LAPTOP', 'ACCOUNTING-LAB']
  ])('%j is not %j', (one, other) => expect(sameMachine(one, other)).toBe(false))

  it.each([
    ['', 'DESK-4'],
    [null, 'DESK-4'],
    [undefined, 'DESK-4'],
    ['localhost', 'localhost.localdomain']
  ])('%j says nothing about %j', (one, other) => expect(sameMachine(one, other)).toBeUndefined())
})
