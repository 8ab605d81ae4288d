import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf, PARSE_KINDS } from '../parse/index.ts'
import type { ParseKind, PastedEvidence } from '../parse/index.ts'
import type { Side } from '../snapshot/schema.ts'
import { MAX_GATHERED, withText } from './gathered.ts'
import { runs } from '../../../testbed/runs.ts'

interface Text {
  id: number
  evidence: PastedEvidence
}

const text = (id: number, kind: ParseKind, side: Side): Text => ({ id, evidence: { kind, side, at: '', value: {} } as never })
const isGathered = (kind: ParseKind): boolean => kindOf(kind).gathered === true

/** Brings all of them, one after the other. */
function bring(list: readonly Text[]): { kept: Text[]; dropped: Text[] } {
  const all: { kept: Text[]; dropped: Text[] } = { kept: [], dropped: [] }
  for (const next of list) {
    const { texts, dropped } = withText(all.kept, next)
    all.kept = texts
    all.dropped.push(...dropped)
  }
  return all
}

/** Few kinds, so that many texts are of one. */
const pastes = fc
  .array(fc.tuple(fc.constantFrom<ParseKind>('reg', 'certutil-store', 'chgport', 'rdp'), fc.constantFrom<Side>('local', 'session')), {
    maxLength: 150,
    size: 'max'
  })
  .map((list) => list.map(([kind, side], id) => text(id, kind, side)))

describe('texts that are gathered', () => {
  it('are never more than the limit of a kind and a side: the oldest go, and each that goes is named once', () => {
    fc.assert(
      fc.property(pastes, (list) => {
        const { kept, dropped } = bring(list)
        for (const kind of PARSE_KINDS) {
          for (const side of ['local', 'session'] as const) {
            const of = (texts: readonly Text[]): number[] =>
              texts.filter(({ evidence }) => evidence.kind === kind && evidence.side === side).map(({ id }) => id)
            const most = isGathered(kind) ? MAX_GATHERED : 1
            const brought = of(list)
            expect(of(kept)).toEqual(brought.slice(-most))
            expect(of(dropped)).toEqual(isGathered(kind) ? brought.slice(0, Math.max(0, brought.length - most)) : [])
          }
        }
      }),
      runs()
    )
  })

  it('cost as much for the last text as for the first one that had no room', () => {
    let looks = 0
    const watched = (id: number): Text => {
      const { evidence } = text(id, 'reg', 'session')
      return {
        id,
        get evidence() {
          looks += 1
          return evidence
        }
      }
    }
    const costOf = (count: number): number => {
      looks = 0
      bring(Array.from({ length: count }, (_, id) => watched(id)))
      return looks
    }
    const [some, more] = [costOf(1000), costOf(2000)]
    expect(more - some).toBe(1000 * (MAX_GATHERED + 1))
  })
})
