import { Button, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Modal } from '../../components/modal.tsx'
import { useOtherSide, usePreferences } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { useBringIn } from '../../components/bring-in/bring-in.ts'
import { ErrorWords } from './intake-bars.tsx'
import styles from './intake-bars.module.css'

/** A place to paste into, for those who look for one; Ctrl+V works anywhere in the window. */
export function PasteDialog() {
  const { t } = useTranslation()
  const bringIn = useBringIn()
  const { close } = useDialogs()
  const error = useOtherSide((store) => store.error)
  const helpdesk = usePreferences((store) => store.helpdesk)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const take = (value: string): void => {
    setTried(true)
    const outcome = bringIn.text(value, { kind: 'paste' })
    if (outcome === 'done') close()
  }
  return (
    <Modal
      title={t('intake.pasteTitle')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('intake.cancel')}</Button>
          <Button appearance="primary" disabledFocusable={text.trim() === ''} onClick={() => take(text)}>
            {t('intake.pasteOpen')}
          </Button>
        </>
      }
    >
      <Field label={t('intake.pasteLabel')} hint={t(helpdesk ? 'intake.pasteHint' : 'intake.pasteHintPlain')}>
        <Textarea
          rows={7}
          value={text}
          onChange={(_, { value }) => setText(value)}
          onPaste={(event) => {
            // Pasting into the empty field is all that most people want: it opens at once.
            const pasted = event.clipboardData.getData('text/plain')
            if (text !== '' || pasted.trim() === '') return
            event.preventDefault()
            setText(pasted)
            take(pasted)
          }}
        />
      </Field>
      {tried && error !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.inDialog} data-intake-error>
          <MessageBarBody>
            <ErrorWords error={error} />
          </MessageBarBody>
        </MessageBar>
      )}
    </Modal>
  )
}
