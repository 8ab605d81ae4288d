import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CallError } from '../../../shared/contract.ts'
import { copyText } from '../../components/copy-text.ts'
import { useEngineWords } from '../../i18n/use-language.ts'
import { ownWords } from '../../model/own-words.ts'
import { useConnection } from '../../stores/context.ts'

/** Copies this side as a code for the clipboard; answers what came of it in words, "" before. */
export function useCopyResult(): [said: string, copy: (hideNames: boolean) => Promise<void>] {
  const { t } = useTranslation()
  const words = useEngineWords()
  const client = useConnection((store) => store.client)
  const [said, setSaid] = useState('')
  const copy = async (hideNames: boolean): Promise<void> => {
    try {
      const coded = await client?.call('link.code', { hideNames })
      if (coded === undefined) return
      const copied = await copyText(`${t('ways.codeLine')}\n${coded.code}`)
      const left = coded.left === undefined ? '' : ` ${words.said(ownWords(coded.left))}`
      setSaid(t(copied ? 'ways.copied' : 'handoff.copyFailed') + left)
    } catch (error) {
      setSaid(t('ways.notCopied', { reason: error instanceof CallError ? error.code : String(error) }))
    }
  }
  return [said, copy]
}
