import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isHalfCode } from '../../components/bring-in/take.ts'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { ownWords } from '../../model/own-words.ts'
import type { PeekedHalf } from '../../../shared/link.ts'
import { useLink, useStores } from '../../stores/context.ts'

/** What waits for a person's word: another copy that has answered, and a code on the clipboard that they let the window look at. */
export function LinkBars() {
  return (
    <>
      <RivalBar />
      <ClipboardBar />
    </>
  )
}

function RivalBar() {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { link } = useStores()
  const rival = useLink((store) => store.link?.rival ?? null)
  if (rival === null) return null
  return (
    <MessageBar intent="warning" layout="multiline" data-rival>
      <MessageBarBody>
        {rival.why === undefined ? t('ways.rival', { machine: rival.machine }) : words.said(ownWords(rival.why))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void link.getState().accept()}>
          {t('ways.use')}
        </Button>
        <Button size="small" onClick={() => void link.getState().leave()}>
          {t('ways.leave')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

/** Looks at the clipboard when the window gets the focus, while a person has switched that on; only our own marker is looked for. */
function ClipboardBar() {
  const { t } = useTranslation()
  const { link } = useStores()
  const watching = useLink((store) => store.watching)
  const allowed = useLink(({ link: now }) => now?.ways.some(({ way, state }) => way === 'clipboard' && state !== 'forbidden') ?? false)
  const format = useFormat()
  const [offered, setOffered] = useState<(PeekedHalf & { text: string }) | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    if (!watching || !allowed) return
    const look = (): void => {
      if (!document.hasFocus()) return
      navigator.clipboard.readText().then(
        (text) => {
          setRefused(false)
          if (!isHalfCode(text)) return setOffered(null)
          link
            .getState()
            .peek(text)
            .then((half) => setOffered(half === null ? null : { ...half, text }))
            .catch((error: unknown) => console.warn('The code on the clipboard was not read', error))
        },
        (error: unknown) => {
          console.warn('The clipboard was not read', error)
          setRefused(true)
        }
      )
    }
    look()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [watching, allowed, link])
  if (!watching || !allowed) return null
  if (refused)
    return (
      <MessageBar intent="warning" layout="multiline" data-clipboard="refused">
        <MessageBarBody>{t('ways.watchRefused')}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void link.getState().watch(false)}>
            {t('ways.watchOff')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    )
  if (offered === null || offered.text === done) return null
  const decide = (use: boolean): void => {
    setDone(offered.text)
    if (use) void link.getState().hear({ way: 'clipboard', text: offered.text })
  }
  return (
    <MessageBar intent="info" layout="multiline" data-clipboard="offered">
      <MessageBarBody>
        {t('ways.offered', { machine: offered.machine || t(`side.${offered.side}`), time: format.recent(offered.takenAt) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => decide(true)}>
          {t('ways.use')}
        </Button>
        <Button size="small" onClick={() => decide(false)}>
          {t('ways.leave')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
