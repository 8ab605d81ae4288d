import { useSyncExternalStore } from 'react'
import type { Theme } from '@fluentui/react-components'
import { usePreferences } from '../stores/context.ts'
import { darkTheme, lightTheme } from './theme.ts'

/** Whether a media query matches, followed as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches
  )
}

/** The theme a person chose, or the system's. High contrast is the browser's: it repaints borders, text and focus in system colours. */
export function useTheme(): { name: 'light' | 'dark'; theme: Theme } {
  const choice = usePreferences((store) => store.theme)
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  return choice === 'dark' || (choice === 'system' && systemDark)
    ? { name: 'dark', theme: darkTheme }
    : { name: 'light', theme: lightTheme }
}
