/** The pages of the window, in the order of their tabs: each with the key of its name. */
export const PAGES = [
  { id: 'side-by-side', label: 'nav.sideBySide' },
  { id: 'self-check', label: 'nav.selfCheck' },
  { id: 'sound', label: 'nav.sound' },
  { id: 'sign-in', label: 'nav.signIn' },
  { id: 'layers', label: 'nav.layers' }
] as const
export type PageId = (typeof PAGES)[number]['id']

/** The page of an id that was remembered; the first one where there is none of that id. */
export const pageOf = (id: string | null): PageId => PAGES.find((page) => page.id === id)?.id ?? PAGES[0].id
