import type { ComponentType } from 'react'
import { BayPage } from './features/bay/bay-page.tsx'
import { LayersPage } from './features/layers/layers-page.tsx'
import { SoundPage } from './features/sound/sound-page.tsx'
import { ReadinessPage } from './features/readiness/readiness-page.tsx'

/** The pages of the window, in the order of their tabs. */
export const pages = [
  { id: 'side-by-side', label: 'nav.sideBySide', Page: BayPage },
  { id: 'sound', label: 'nav.sound', Page: SoundPage },
  { id: 'sign-in', label: 'nav.signIn', Page: ReadinessPage },
  { id: 'layers', label: 'nav.layers', Page: LayersPage }
] as const satisfies readonly { id: string; label: string; Page: ComponentType }[]
export type PageId = (typeof pages)[number]['id']
