import { describe, expect, it } from 'vitest'
import { FOLDERS, countsOf, mutatedFiles, partsNamed, reportWith, survivorsOf, testFiles } from './mutation.mjs'
import type { Part } from './mutation.mjs'
import { root } from './setup.mjs'

const parts: Part[] = Object.values(FOLDERS).flatMap((folder) => Object.values(folder))
const place = { start: { line: 1, column: 11 }, end: { line: 1, column: 12 } }
const report = {
  files: {
    'src/core/a.ts': {
      source: 'const a = 1',
      mutants: ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError'].map((status) => ({
        status,
        replacement: '2',
        location: place
      }))
    }
  }
}

describe('what is mutated', () => {
  const files = parts.flatMap((part) => mutatedFiles(root, part))

  it('is every file of the folders once, and no test, case or builder of test data', () => {
    expect(new Set(files).size).toBe(files.length)
    expect(files).toContain('src/core/diagnose/diagnose.ts')
    expect(files).toContain('src/core/diagnose/rules/com/busy-local/rule.ts')
    expect(files.filter((name) => /test|\/case\.ts/.test(name))).toEqual([])
  })

  it('is something in each part', () => {
    for (const part of parts) expect(mutatedFiles(root, part), part.within).not.toEqual([])
  })
})

describe('the tests of a part', () => {
  it('are those of its folders, what takes long at the end or left out', () => {
    const names = testFiles(root, { within: '', tests: ['policy', 'diagnose'], without: ['/pasted-texts.test.ts'] })
    expect(names).toContain('src/core/diagnose/told.test.ts')
    expect(names.some((name) => name.startsWith('src/core/policy/'))).toBe(true)
    expect(names.filter((name) => /unread\.property|pasted-texts/.test(name))).toEqual([])
    expect(names.at(-1)).toContain('.property.')
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a name', () => {
  it('stands for a folder with all its parts, for one part alone, or for nothing', () => {
    expect(partsNamed('diagnose')).toEqual(FOLDERS['diagnose'])
    expect(partsNamed('diagnose/com')).toEqual({ 'diagnose/com': FOLDERS['diagnose']?.['diagnose/com'] })
    expect(partsNamed('policy')).toEqual(FOLDERS['policy'])
    expect(partsNamed('diagnose/cameras')).toBeUndefined()
    expect(partsNamed('toString')).toBeUndefined()
  })
})

describe('the counts', () => {
  it('take a change that ran out of time for noticed, and leave out what cannot run or was not tried', () => {
    expect(countsOf([report, undefined])).toEqual({ killed: 2, timeout: 1, survived: 1, 'no coverage': 1, percent: 60 })
  })

  it('name what no test noticed by its place', () => {
    expect(survivorsOf(report)).toEqual(['src/core/a.ts:1:11 1  =>  2', 'src/core/a.ts:1:11 (not run) 1  =>  2'])
  })

  it('replace the rows of the folders that ran, and leave the others and the text around them', () => {
    const empty = 'before\n<!-- counts -->\n<!-- end of counts -->\nafter\n'
    const day = (date: string): Date => new Date(`${date}T12:00:00Z`)
    const first = reportWith(empty, { facts: countsOf([report]) }, day('2026-11-01'))
    const second = reportWith(first, { policy: countsOf([report]) }, day('2026-11-02'))
    expect(second).toMatch(/^before\n<!-- counts -->\n[\s\S]*<!-- end of counts -->\nafter\n$/)
    expect(second).toContain('| facts | 2 | 1 | 1 | 1 | 60.0 % | 2026-11-01 |')
    expect(second).toContain('| policy | 2 | 1 | 1 | 1 | 60.0 % | 2026-11-02 |')
    expect(second).toContain('| compare |  |  |  |  | not run |  |')
  })
})
