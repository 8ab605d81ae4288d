import type { ComponentType } from 'react'
import { BayPage } from './features/bay/bay-page.tsx'

/** The pages of the window, in the order of their tabs. */
export const pages = [{ id: 'side-by-side', label: 'nav.sideBySide', Page: BayPage }] as const satisfies readonly { id: string; label: string; Page: ComponentType }[]
export type PageId = (typeof pages)[number]['id']
