import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOtherSide, useStores } from '../../stores/context.ts'
import { useDialogs } from '../dialogs.ts'
import { ErrorWords } from './intake-bars.tsx'

/** A place to paste into, for those who look for one; Ctrl+V works anywhere in the window. */
export function PasteDialog() {
  const { t } = useTranslation()
  const { otherSide } = useStores()
  const dialogs = useDialogs()
  const error = useOtherSide((store) => store.error)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const close = (): void => {
    setText('')
    setTried(false)
    dialogs.close()
  }
  const take = (value: string): void => {
    setTried(true)
    if (!otherSide.getState().openText(value, { kind: 'paste' })) return
    close()
  }
  return (
    <Dialog open={dialogs.current === 'paste'} onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('intake.pasteTitle')}</DialogTitle>
          <DialogContent>
            <Field label={t('intake.pasteLabel')} hint={t('intake.pasteHint')}>
              <Textarea rows={7} value={text} onChange={(_, { value }) => setText(value)} onPaste={(event) => {
                const pasted = event.clipboardData.getData('text/plain')
                if (text === '' && pasted.trim() !== '') {
                  event.preventDefault()
                  setText(pasted)
                  take(pasted)
                }
              }} />
            </Field>
            {tried && error !== null && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>
                  <ErrorWords error={error} />
                </MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{t('intake.cancel')}</Button>
            <Button appearance="primary" disabledFocusable={text.trim() === ''} onClick={() => take(text)}>
              {t('intake.pasteOpen')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
