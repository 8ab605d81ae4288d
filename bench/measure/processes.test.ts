import { expect, test } from 'vitest'
import { byKind, kindOf, secondsBetween } from './processes.ts'

test('processes of the program are told apart by the file that they run', () => {
  expect(kindOf(['/usr/bin/node', '/a/out/main/browser-host.js'])).toBe('node: host')
  expect(kindOf(['/usr/bin/node', '/a/out/main/worker.js', 'audio'])).toBe('node: audio worker')
  expect(kindOf(['/usr/bin/node', '/a/out/main/audio-worker.js'])).toBe('node: audio process')
})

test('processes of the browser are told apart by their type, also where a zygote wrote its command line as one text', () => {
  expect(kindOf(['/usr/lib/chromium/chromium', '--app=file:///a.html', '--user-data-dir=/a'])).toBe('browser: main process')
  expect(kindOf(['/usr/lib/chromium/chromium --type=renderer --lang=en'])).toBe('browser: renderer')
  expect(kindOf(['/usr/lib/chromium/chromium', '--type=utility', '--utility-sub-type=network.mojom.NetworkService'])).toBe(
    'browser: network'
  )
  expect(kindOf(['/usr/lib/chromium/chromium', '--type=gpu-process'])).toBe('browser: gpu-process')
})

test('a thread that began in between counts as a whole, and children that ended do too', () => {
  const before = { threads: new Map([['1', 2]]), endedChildren: 1 }
  const after = {
    threads: new Map([
      ['1', 2.5],
      ['2', 0.25]
    ]),
    endedChildren: 1.5
  }
  expect(secondsBetween(before, after)).toBeCloseTo(1.25)
  expect(secondsBetween(undefined, after)).toBeCloseTo(4.25)
})

test('sums by kind come largest first', () => {
  const values = [
    { kind: 'a', value: 1 },
    { kind: 'b', value: 3 },
    { kind: 'a', value: 1.5 }
  ]
  expect(byKind(values)).toEqual([
    { kind: 'b', value: 3 },
    { kind: 'a', value: 2.5 }
  ])
})
