import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CAPABILITIES, capabilityFacts } from '../../model/engine.ts'
import { copyText } from '../../components/copy-text.ts'
import { Modal } from '../../components/modal.tsx'
import { useEngineWords } from '../../i18n/use-language.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import styles from './cannot-run-dialog.module.css'

/** What Windows itself can tell there, by the list that it stands in for. */
const COMMANDS = CAPABILITIES.flatMap((capability) => {
  const { topic, paste } = capabilityFacts(capability).devices
  return paste === undefined ? [] : [{ topic, command: paste }]
})

/** Sidecheck cannot be started in the remote desktop: start it from here, or bring the answers of commands of Windows. */
export function CannotRunDialog() {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { open, close } = useDialogs()
  const [copied, setCopied] = useState('')
  return (
    <Modal
      title={t('path.cannot.title')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('portable.close')}</Button>
          <Button appearance="primary" data-default onClick={() => open('paste')}>
            {t('cannotRun.paste')}
          </Button>
        </>
      }
    >
      <h3 className={styles.title}>{t('cannotRun.commands')}</h3>
      <p className={styles.text}>{t('cannotRun.commandsText')}</p>
      <dl className={styles.list}>
        {COMMANDS.map(({ topic, command }) => (
          <div key={topic} className={styles.line}>
            <dt>{words.list(topic)}</dt>
            <dd>
              <code>{command}</code>
              <Button
                size="small"
                aria-label={t('cannotRun.copy', { command })}
                onClick={() => void copyText(command).then((done) => setCopied(done ? command : ''))}
              >
                {t(copied === command ? 'cannotRun.copied' : 'handoff.copy')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.title}>{t('cannotRun.portable')}</h3>
      <p className={styles.text}>{t('cannotRun.portableText')}</p>
      <Button onClick={() => open('portable')}>{t('intake.portable')}</Button>
    </Modal>
  )
}
