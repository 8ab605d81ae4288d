import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { plainScan } from './plain-scan.ts'
import { run } from './program.ts'
import { scan } from './scan.ts'

vi.mock('./scan.ts', async (original) => ({ ...(await original<typeof import('./scan.ts')>()), scan: vi.fn(() => Promise.resolve(0)) }))
beforeEach(() => void vi.mocked(scan).mockClear())

const output = { out: () => undefined, err: () => undefined, settled: () => Promise.resolve(undefined) }

describe('a scan that is read without the whole command line', () => {
  it('is one for JSON that only names options of a scan, each once', () => {
    expect(plainScan(['scan', '--json'])).toEqual({ json: true })
    expect(
      plainScan(['scan', '--only', 'serial,audio', '--json', '--hide-names', '--side', 'local', '--timeout', '800', '--out', 'a'])
    ).toEqual({ json: true, hideNames: true, only: 'serial,audio', side: 'local', timeout: '800', out: 'a' })
  })

  it.each([
    [[]],
    [['--json', 'scan']],
    [['scan']],
    [['scan', '--json', '--json']],
    [['scan', '--json', '--only']],
    [['scan', '--json', '--only', '']],
    [['scan', '--json', '--only', '--hide-names']],
    [['scan', '--json', '--only=serial']],
    [['scan', '--json', '--help']],
    [['scan', '--json', '--language', 'de']],
    [['scan', '--json', 'more']],
    [['scan', '--json', '--']],
    [['scan', '--json', 'toString']],
    [['watch', '--json']]
  ])('is not %j', (args) => {
    expect(plainScan(args)).toBeUndefined()
  })

  it('has the options that the whole command line reads', async () => {
    const words = fc.constantFrom(
      '--json',
      '--hide-names',
      '--side',
      '--out',
      '--only',
      '--timeout',
      '--language',
      '--help',
      'local',
      'de',
      'help',
      '7'
    )
    const call = fc.array(words, { maxLength: 6 }).map((rest) => ['scan', '--json', ...rest])
    await fc.assert(
      fc.asyncProperty(call, async (args) => {
        const options = plainScan(args)
        fc.pre(options !== undefined)
        vi.mocked(scan).mockClear()
        expect(await run(args, output)).toBe(0)
        expect(vi.mocked(scan).mock.calls[0]?.[0]).toEqual(options)
      }),
      runs(60)
    )
  })
})
