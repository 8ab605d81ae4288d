/** The pages of the window, in the order of their tabs: each with the key of its name. */
export const PAGES = [
  { id: 'side-by-side', label: 'nav.sideBySide' },
  { id: 'sound', label: 'nav.sound' },
  { id: 'sign-in', label: 'nav.signIn' },
  { id: 'layers', label: 'nav.layers' }
] as const
export type PageId = (typeof PAGES)[number]['id']
