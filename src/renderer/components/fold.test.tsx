import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Fold } from './fold.tsx'

describe('a fold', () => {
  it('shows its title and works out nothing of its content before it is opened', () => {
    const markup = renderToStaticMarkup(
      <Fold title="3 more findings">
        {() => {
          throw new Error('worked out while it was closed')
        }}
      </Fold>
    )
    expect(markup).toContain('3 more findings')
    expect(markup).toMatch(/^<details(?! [^>]*\bopen)/)
  })
})
