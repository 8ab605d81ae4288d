import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { withPasted } from '../../evidence/stand-in.ts'
import { detectKinds, evidenceOf, parse } from '../index.ts'

const short = (name: string, state = 'SUSPENDED'): string => `3\t${name}\tPipeWire\ts16le 2ch 48000Hz\t${state}\n`

function read(text: string): unknown {
  const result = parse('audio-list', text)
  return result.ok ? result.value : result.reason
}

describe('lists of sound devices', () => {
  it("pactl's devices are read with state, level and default; monitors are none", () => {
    expect(readWhole('audio-list', 'listed')).toMatchObject({
      endpoints: [
        {
          id: 'xrdp-sink',
          name: 'xrdp sink',
          direction: 'output',
          isDefault: true,
          state: 'active',
          muted: true,
          volume: 65,
          redirected: 'yes'
        },
        { id: 'xrdp-source', direction: 'input', isDefault: true, state: 'suspended', muted: false, volume: 100, redirected: 'yes' }
      ],
      listed: ['output', 'input'],
      problems: []
    })
  })

  it("wpctl's tree is read, and its empty list of sources is one", () => {
    expect(readWhole('audio-list', 'tree')).toMatchObject({
      endpoints: [
        { name: 'Built-in Audio Analog Stereo', isDefault: false, muted: true, volume: 40, redirected: 'unknown' },
        { name: 'xrdp-sink', isDefault: true, muted: false, volume: 100, redirected: 'yes' }
      ],
      listed: ['output', 'input']
    })
  })

  it('the dummy output is no device, as pactl, pacmd and pactl info name it', () => {
    const dummy = { endpoints: [{ id: 'auto_null', state: 'notpresent', formFactor: 'placeholder', redirected: 'no' }] }
    expect(read(short('auto_null') + short('auto_null.monitor'))).toMatchObject({ ...dummy, listed: ['output', 'input'] })
    expect(read('1 sink(s) available.\n  * index: 2\n\tname: <auto_null>\n')).toMatchObject({ ...dummy, listed: ['output'] })
    expect(read('Default Sink: auto_null\nDefault Source: auto_null.monitor\n')).toMatchObject({ ...dummy, listed: [] })
  })

  it.each([
    ['German', ['Ziel', 'Status: ', 'Name: ', 'Beschreibung: ', 'Stumm: ', 'Lautstärke: '], ['Quelle', 'ja', 'nein'], 'Standard-Ziel: '],
    [
      'French',
      ['Destination', 'État\u00a0: ', 'Nom\u00a0: ', 'Description\u00a0: ', 'Sourdine\u00a0: ', 'Volume\u00a0: '],
      ['Source', 'oui', 'non'],
      'Destination par défaut\u00a0: '
    ],
    [
      'Spanish',
      ['Destino', 'Estado: ', 'Nombre: ', 'Descripción: ', 'Silencio: ', 'Volumen: '],
      ['Fuente', 'sí', 'no'],
      'Destino por defecto: '
    ],
    ['Brazilian', ['Destino', 'Estado: ', 'Nome: ', 'Descrição: ', 'Mudo: ', 'Volume: '], ['Fonte', 'sim', 'não'], 'Destino padrão: '],
    ['Japanese', ['シンク', '状態: ', '名前: ', '説明: ', 'ミュート: ', 'ボリューム: '], ['ソース', 'はい', 'いいえ'], 'デフォルトシンク: ']
  ])('%s headings, labels and words for yes and no are read', (_, [sink, ...labels], [source, yes, no], standard) => {
    const [state, name, description, mute, volume] = labels
    const device = (heading: string | undefined, id: string, muted: string | undefined): string =>
      `${heading} #1\n\t${state}IDLE\n\t${name}${id}\n\t${description}Sitzung\n\t${mute}${muted}\n\t${volume}mono: 1 / 20%\n`
    expect(read(`${device(sink, 'xrdp-sink', yes)}${device(source, 'xrdp-source', no)}\n${standard}other\n`)).toMatchObject({
      endpoints: [
        { id: 'xrdp-sink', name: 'Sitzung', direction: 'output', state: 'idle', muted: true, volume: 20, isDefault: false },
        { id: 'xrdp-source', name: 'Sitzung', direction: 'input', state: 'idle', muted: false, volume: 20 },
        { id: 'other', direction: 'output', isDefault: true }
      ],
      listed: ['output', 'input']
    })
  })

  it('a word that is neither yes nor no in any language says nothing', () => {
    expect(read('Ziel #1\n\tName: xrdp-sink\n\tStumm: evet\n')).toMatchObject({ endpoints: [{ muted: null }] })
  })

  it('of a language that is not known is refused', () => {
    expect(read('Выход #1\n\tСостояние: IDLE\n\tИмя: xrdp-sink\n')).toMatch(/no list of sound devices/)
  })

  it('a short list of unknown names needs its command to be told apart', () => {
    expect(read(short('studio'))).toMatch(/no list of sound devices/)
    expect(read(`$ pactl list short sources\n${short('studio')}`)).toMatchObject({ endpoints: [{ id: 'studio', direction: 'input' }] })
  })

  it('stands in for a list that could not be read, and says that the other direction may hide', () => {
    const pasted = evidenceOf(short('xrdp-sink'), 'session', '2026-11-20T10:00:00.000Z')
    if (!pasted.ok) throw new Error('refused')
    expect(withPasted('session', undefined, [pasted.evidence])?.audio).toMatchObject({
      status: 'present',
      data: { endpoints: [{ id: 'xrdp-sink' }] },
      incomplete: [{ code: 'PART', mayHide: true }]
    })
  })

  it.each(['', 'auto_null', 'Audio\n', 'Name: xrdp-sink\nState: IDLE\n', 'Sink #1\n', 'Sink Input #4\n\tName: a\n'])(
    '%j is none',
    (text) => {
      expect(parse('audio-list', text).ok).toBe(false)
      expect(detectKinds(text)).not.toContain('audio-list')
    }
  )
})
