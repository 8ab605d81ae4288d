import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { establishAnswer, listAnswer, readXrdpRequest, releaseAnswer, statusAnswer } from '../../../../../testbed/pcsc/fake-xrdp-wire.ts'
import {
  CODE,
  decodeEstablish,
  decodeList,
  decodeRelease,
  decodeStatus,
  establishRequest,
  listRequest,
  MAX_ASKED,
  MAX_READERS,
  nameText,
  readAnswer,
  releaseRequest,
  statusRequest,
  XrdpAnswerError,
  type Code
} from './wire.ts'
import { runs } from '../../../../../testbed/runs.ts'

const word = fc.nat(0xffff_ffff)
const name = fc.uint8Array({ minLength: 0, maxLength: 99 }).map((bytes) => bytes.map((byte) => byte || 0x20))
const atr = fc.uint8Array({ maxLength: 36 })
const code = fc.constantFrom<Code>(CODE.establish, CODE.release, CODE.list, CODE.status)
const bodyOf = (answer: Buffer, to: Code): Buffer => readAnswer(answer, to) ?? expect.fail('the answer is not complete')
const decode = (body: Buffer, to: Code, asked: number): unknown =>
  ({
    [CODE.establish]: decodeEstablish,
    [CODE.release]: decodeRelease,
    [CODE.list]: decodeList,
    [CODE.status]: (one: Buffer) => decodeStatus(one, asked)
  })[to](body)

describe("xrdp's smart card messages", () => {
  it('are requests that the server understands', () => {
    expect(readXrdpRequest(establishRequest())?.request).toEqual({ ask: 'establish', scope: 2 })
    fc.assert(
      fc.property(word, fc.array(name, { minLength: 1, maxLength: MAX_ASKED }), (context, names) => {
        expect(readXrdpRequest(releaseRequest(context))).toEqual({ request: { ask: 'release', context }, length: 12 })
        expect(readXrdpRequest(listRequest(context))).toEqual({ request: { ask: 'list', context, room: 8192 }, length: 20 })
        const readers = names.map((one) => ({ name: Buffer.from(one), current: 0 }))
        const bytes = statusRequest(context, names)
        expect(readXrdpRequest(bytes)).toEqual({ request: { ask: 'status', context, timeout: 0, readers }, length: bytes.length })
      }),
      runs()
    )
  })

  it('are answers that come back as they were sent', () => {
    fc.assert(
      fc.property(word, word, (context, status) => {
        expect(decodeEstablish(bodyOf(establishAnswer(context, status), CODE.establish))).toEqual({ context, status })
        expect(decodeRelease(bodyOf(releaseAnswer(status), CODE.release))).toEqual({ status })
      }),
      runs()
    )
    fc.assert(
      fc.property(fc.array(name, { maxLength: MAX_READERS }), word, (names, status) => {
        expect(decodeList(bodyOf(listAnswer(names, status), CODE.list))).toEqual({ names, status })
      }),
      runs()
    )
    fc.assert(
      fc.property(fc.array(fc.record({ current: word, event: word, atr }), { maxLength: MAX_ASKED }), word, (sent, status) => {
        const states = sent.map((state) => ({ eventState: state.event, atr: state.atr }))
        expect(decodeStatus(bodyOf(statusAnswer(sent, status), CODE.status), sent.length)).toEqual({ states, status })
      }),
      runs()
    )
  })

  it('are waited for until the last byte', () => {
    const answer = listAnswer([Buffer.from('R 0'), Buffer.from('R 1')], 0)
    for (let length = 0; length < answer.length; length++) expect(readAnswer(answer.subarray(0, length), CODE.list)).toBeUndefined()
  })

  it('of any other content are refused as such, never half read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), code, fc.integer({ min: 1, max: MAX_ASKED }), (bytes, to, asked) => {
        try {
          decode(Buffer.from(bytes), to, asked)
        } catch (error) {
          expect(error).toBeInstanceOf(XrdpAnswerError)
        }
      }),
      runs()
    )
  })

  it.each<[string, Code, Buffer, string]>([
    ['another code', CODE.list, establishAnswer(1, 0), 'has the code 1'],
    ['a length that cannot be', CODE.establish, Buffer.from('ffffff7f01000000', 'hex'), '2147483647 bytes long'],
    ['more than was asked for', CODE.release, Buffer.concat([releaseAnswer(0), releaseAnswer(0)]), 'more bytes']
  ])('with %s are refused before they are complete', (_what, to, bytes, words) => {
    expect(() => readAnswer(bytes, to)).toThrow(words)
  })

  it.each<[string, () => unknown, string]>([
    [
      '17 readers',
      () =>
        decodeList(
          listAnswer(
            Array.from({ length: 17 }, () => Buffer.from('R')),
            0
          ).subarray(8)
        ),
      '17 readers'
    ],
    [
      'a name without an end',
      () => decodeList(Buffer.concat([Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]), Buffer.alloc(100, 0x41), Buffer.alloc(4)])),
      'no end'
    ],
    [
      'states nobody asked for',
      () => decodeStatus(statusAnswer([{ current: 0, event: 0, atr: Buffer.alloc(0) }], 0).subarray(8), 2),
      '2 were asked for'
    ],
    [
      'an ATR over its place',
      () => decodeStatus(statusAnswer([{ current: 0, event: 0, atr: Buffer.alloc(37) }], 0).subarray(8), 1),
      '37 bytes long'
    ]
  ])('with %s are refused', (_what, decoding, words) => {
    expect(decoding).toThrow(words)
  })

  it('never ask for more readers at once than a client must answer', () => {
    expect(() => statusRequest(1, [])).toThrow(RangeError)
    expect(() =>
      statusRequest(
        1,
        Array.from({ length: MAX_ASKED + 1 }, () => Buffer.from('R'))
      )
    ).toThrow(RangeError)
  })

  it('may hold a name that was cut within a character', () => {
    const cut = Buffer.from('é'.repeat(60)).subarray(0, 99)
    expect(nameText(cut)).toBe(`${'é'.repeat(49)}\uFFFD`)
    expect(decodeList(bodyOf(listAnswer([cut], 0), CODE.list)).names).toEqual([Uint8Array.from(cut)])
  })
})
