import { describe, expect, it } from 'vitest'
import { workingLocal, workingSession } from '../../../core/diagnose/testing.ts'
import type { SnapshotParts } from '../../../core/diagnose/testing.ts'
import { drawn, storesWith } from '../../drawn.testing.tsx'
import { DialogsContext } from '../../stores/dialogs.ts'
import { LayersPage } from './layers-page.tsx'

const AZURE = /azure|host pool|conditional access|intune/i
const dialogs = { current: null, topic: null, open: () => undefined, close: () => undefined }

const page = (session: SnapshotParts): string =>
  drawn(
    storesWith(workingLocal(), { snapshot: workingSession(session) }),
    <DialogsContext value={dialogs}>
      <LayersPage>{null}</LayersPage>
    </DialogsContext>
  )

describe('the page of the settings layers', () => {
  it('shows what decides, blocks or is not known, and folds the rest away', () => {
    const markup = page({})
    const rows = [...markup.matchAll(/<tr[^>]*data-effect="([\w-]+)"([^>]*)>/g)]
    expect(rows.length).toBeGreaterThan(0)
    // What a fold holds is not drawn before it is opened.
    expect(rows.filter(([, effect, rest]) => effect !== 'blocks' && effect !== 'unknown' && !rest?.includes('data-decides'))).toEqual([])
    expect(markup).toMatch(/<summary[^>]*>.*?more/)
  })

  it('names nothing of Azure on an xrdp session: neither its defaults nor its pages', () => {
    expect(page({ platform: 'avd' })).toMatch(AZURE)
    const xrdp = page({ platform: 'xrdp', os: 'linux' })
    expect(xrdp).toContain('data-layer')
    expect(xrdp).not.toMatch(AZURE)
  })
})
