import { describe, expect, it } from 'vitest'
import { hardCodedTexts, sourceOf } from './sources.testing.ts'

describe('the sources of the window', () => {
  it('hold no text that the catalogues do not have', () => {
    expect(hardCodedTexts()).toEqual([])
  })
})

describe('the search for such texts', () => {
  const texts = (source: string): string[] => hardCodedTexts([sourceOf(source)])

  it.each([
    '<p>Not in a catalogue</p>',
    '<button aria-label="Close" />',
    '<input placeholder={"Name"} />',
    "<p>{on ? 'On' : t('off')}</p>",
    '<p title={`Since ${time}`} />',
    "<p>{on && 'On'}</p>"
  ])('finds it in %s', (source) => {
    expect(texts(source)).toHaveLength(1)
  })

  it.each(['<p>{words} · {size}</p>', "<p className='big' data-kind='text'>{t('a.b')}</p>", '<p>{`${a}, ${b}`}</p>'])(
    'finds nothing in %s',
    (source) => {
      expect(texts(source)).toEqual([])
    }
  )
})
