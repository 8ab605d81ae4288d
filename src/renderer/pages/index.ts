import type { ComponentType } from 'react'
import { ReadinessPage } from '../features/readiness/readiness-page.tsx'
import { SoundPage } from '../features/sound/sound-page.tsx'
import type { PageId } from '../model/pages.ts'
import { Layers } from './layers.tsx'
import { SideBySide } from './side-by-side.tsx'

/** What is drawn on each page. */
export const pages: Record<PageId, ComponentType> = {
  'side-by-side': SideBySide,
  sound: SoundPage,
  'sign-in': ReadinessPage,
  layers: Layers
}
