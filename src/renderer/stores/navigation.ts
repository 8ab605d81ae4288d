import { createContext, useContext } from 'react'
import type { PageId } from '../model/pages.ts'

export const NavigationContext = createContext<((page: PageId) => void) | null>(null)

/** Answers the function that goes to another page. */
export function useNavigation(): (page: PageId) => void {
  const goTo = useContext(NavigationContext)
  if (goTo === null) throw new Error('useNavigation needs a NavigationContext around it')
  return goTo
}
