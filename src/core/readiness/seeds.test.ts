import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../diagnose/rules/index.ts'
import { en } from '../words/en/index.ts'
import { REQUIREMENTS } from './readiness.ts'

const text = readFileSync(new URL('../../../docs/seeds.md', import.meta.url), 'utf8')
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| article'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  )
const places = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place)

describe("the table of the articles' statements", () => {
  it('has no empty cell, and names each statement once', () => {
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter((cells) => cells.length !== 3 || cells.includes('') || places(cells[2] ?? '').length === 0)).toEqual([])
    expect(new Set(rows.map(([, statement]) => statement)).size).toBe(rows.length)
  })

  it('names only articles whose address stands above it', () => {
    const articles = [...text.matchAll(/^- ([^:]+): <https:/gm)].map(([, name]) => name)
    expect([...new Set(rows.map(([article]) => article))].sort()).toEqual(articles.sort())
  })

  it('names only places that there are', () => {
    const known = new Set<string>([...RULES.map(({ id }) => id), ...REQUIREMENTS.map(({ id }) => id), ...Object.keys(en)])
    expect(rows.flatMap(([, , where = '']) => places(where)).filter((place) => !known.has(place))).toEqual([])
  })
})
