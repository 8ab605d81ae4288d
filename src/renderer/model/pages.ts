/** The pages of the window, in the order of their tabs: each with the key of its name. */
export const PAGES = [
  { id: 'side-by-side', label: 'nav.sideBySide' },
  { id: 'self-check', label: 'nav.selfCheck' },
  { id: 'sound', label: 'nav.sound' },
  { id: 'sign-in', label: 'nav.signIn' },
  // The last one, so that no other tab moves when the helpdesk view brings it.
  { id: 'layers', label: 'nav.layers', helpdesk: true }
] as const
export type PageId = (typeof PAGES)[number]['id']

/** The pages that have a tab: some are for the helpdesk view only. */
export const pagesFor = (helpdesk: boolean) => PAGES.filter((page) => helpdesk || !('helpdesk' in page))

/** The page of an id that was asked for or remembered; the first one where this view has none of that id. */
export const pageOf = (id: string | null, helpdesk: boolean): PageId => pagesFor(helpdesk).find((page) => page.id === id)?.id ?? PAGES[0].id
