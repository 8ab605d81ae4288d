import type { ComponentType } from 'react'
import { later, withEngines } from '../components/later.tsx'
import type { PageId } from '../model/pages.ts'
import { SideBySide } from './side-by-side.tsx'

/** What is drawn on each page. The first one is there at once, the others come after it. */
export const pages: Record<PageId, ComponentType> = {
  'side-by-side': SideBySide,
  'self-check': later(withEngines(async () => (await import('./self-check.tsx')).SelfCheckPage)),
  sound: later(withEngines(async () => (await import('../features/sound/sound-page.tsx')).SoundPage)),
  'sign-in': later(withEngines(async () => (await import('../features/readiness/readiness-page.tsx')).ReadinessPage)),
  layers: later(withEngines(async () => (await import('./layers.tsx')).Layers))
}
