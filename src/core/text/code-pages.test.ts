import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { decodePage } from './code-pages.ts'
import { decodeText } from './decode.ts'

/** The bytes of a text in a code page of single bytes. */
function bytesOf(text: string, page: 'windows-1252' | 'cp850'): Uint8Array {
  const table = decodePage(
    page,
    Uint8Array.from({ length: 256 }, (_, byte) => byte)
  )
  return Uint8Array.from([...text].map((char) => table.indexOf(char)))
}

const GERMAN = 'Status von Gerät COM3:\r\n    Parität:         None\r\n    Übertragung wurde geändert, größer als zulässig\r\n'
const FRENCH =
  'Statut du périphérique COM3:\r\n    Parité\u00a0:          None\r\n    Bits de données\u00a0: 8\r\nAccès refusé. Déjà à côté, où ça ?\r\n'
const SPANISH = 'Líneas:              30\r\nNÚMERO DE SESIÓN\r\n¿Configuración del módulo? Año, español, también él.\r\n'
const BRAZILIAN =
  'NOME_DO_SERVIÇO: SCardSvr\r\n        CÓDIGO_DE_SAÍDA_DO_WIN32   : 0  (0x0)\r\nNão há conexão, solução à mão, está é você.\r\n'
const LINES = [GERMAN, FRENCH, SPANISH, BRAZILIAN].flatMap((text) => text.split('\r\n')).filter((line) => /[^\x00-\x7f]/.test(line))

/** `mode` on a Japanese machine, as its console writes it into a file. */
const JAPANESE_BYTES = [
  [0x83, 0x66, 0x83, 0x6f, 0x83, 0x43, 0x83, 0x58, 0x8f, 0xf3, 0x91, 0xd4],
  [...Buffer.from(' COM3:\r\n------------\r\n    ')],
  [0x83, 0x7b, 0x81, 0x5b, 0x20, 0x83, 0x8c, 0x81, 0x5b, 0x83, 0x67],
  [...Buffer.from(':        9600\r\n')]
].flat()
const JAPANESE = 'デバイス状態 COM3:\r\n------------\r\n    ボー レート:        9600\r\n'

describe('a file of a console', () => {
  it.each([
    ['German', GERMAN],
    ['French', FRENCH],
    ['Spanish', SPANISH],
    ['Brazilian', BRAZILIAN]
  ])('is read in %s, in the code page of DOS and in that of Windows', (_, text) => {
    expect(decodeText(bytesOf(text, 'cp850'))).toEqual({ encoding: 'cp850', text })
    expect(decodeText(bytesOf(text, 'windows-1252'))).toEqual({ encoding: 'windows-1252', text })
  })

  it('is read in Japanese, also where its end was cut off within a character', () => {
    expect(decodeText(Uint8Array.from(JAPANESE_BYTES))).toEqual({ encoding: 'shift-jis', text: JAPANESE })
    expect(decodeText(Uint8Array.from([...JAPANESE_BYTES, 0x83])).text.startsWith(JAPANESE)).toBe(true)
  })

  it('keeps the quotation marks and dashes of Windows', () => {
    const text = 'l’accès à “COM3” est refusé – réessayez…\r\n« déjà »\r\n'
    expect(decodeText(bytesOf(text, 'windows-1252'))).toEqual({ encoding: 'windows-1252', text })
  })

  it('is told apart by any of its lines, and never taken for Japanese', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...LINES), { minLength: 3, maxLength: 12 }),
        fc.constantFrom('windows-1252', 'cp850'),
        (lines, page) => {
          const text = lines.join('\n')
          expect(decodeText(bytesOf(text, page as 'cp850'))).toEqual({ encoding: page, text })
        }
      ),
      runs()
    )
  })

  it('has a character for each byte, and each once', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    for (const page of ['cp850', 'windows-1252'] as const) expect(new Set(decodePage(page, all)).size).toBe(256)
  })
})
