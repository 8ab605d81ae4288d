import { useTranslation } from 'react-i18next'
import type { SaveOutcome } from '../../shared/saving.ts'
import { useStores } from '../stores/context.ts'
import { download } from './download.ts'

/** What a person is told of a file: `done` where it is theirs, `problem` where it could not be saved. */
export type Saved = { done: string } | { problem: string }

/** Offers a file to save, and waits for what becomes of it; null where a person changed their mind. */
export function useSave(): (name: string, content: string | Uint8Array<ArrayBuffer>, type?: string) => Promise<Saved | null> {
  const { t } = useTranslation()
  const { connection } = useStores()
  return async (name, content, type) => {
    const url = download(name, content, type)
    const { client } = connection.getState()
    let end: SaveOutcome
    try {
      end = (await client?.call('save.outcome', { url })) ?? { outcome: 'browser' }
    } catch (error) {
      end = { outcome: 'failed', reason: error instanceof Error ? error.message : String(error) }
    }
    switch (end.outcome) {
      case 'saved':
        return { done: t('handoff.saved.saved', { name: end.name, folder: end.folder }) }
      case 'browser':
        return { done: t('handoff.saved.browser', { name }) }
      case 'failed':
        return { problem: t('handoff.saved.failed', { name, reason: end.reason }) }
      case 'cancelled':
        return null
    }
  }
}
