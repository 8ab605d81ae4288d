import { Button, Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import { dataOf } from '../../../core/snapshot/reading.ts'
import type { Snapshot } from '../../../core/snapshot/schema.ts'
import { Modal } from '../../components/modal.tsx'
import { useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../dialogs.ts'
import { copyText, download, snapshotFileName, snapshotText } from './hand-off.ts'
import styles from './handoff-dialog.module.css'

/** Before a snapshot leaves the machine: what is in it, and whether the names go along. */
export function HandoffDialog({ kind, onDone }: { kind: 'save' | 'copy'; onDone: (words: string) => void }) {
  const { t } = useTranslation()
  const { close } = useDialogs()
  const snapshot = useThisSide((store) => store.snapshot)
  const [hide, setHide] = useState(false)
  const [failed, setFailed] = useState(false)
  const go = async (): Promise<void> => {
    if (snapshot === null) return
    const text = snapshotText(snapshot, hide)
    if (kind === 'save') download(snapshotFileName(snapshot, hide), text)
    else if (!(await copyText(text))) {
      setFailed(true)
      return
    }
    close()
    onDone(t(kind === 'save' ? 'handoff.saved' : 'handoff.copied'))
  }
  if (snapshot === null) return null
  return (
    <Modal
      title={t(kind === 'save' ? 'handoff.saveTitle' : 'handoff.copyTitle')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('intake.cancel')}</Button>
          <Button appearance="primary" onClick={() => void go()}>
            {t(`handoff.${kind}`)}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t('handoff.contains')}</p>
      <ul className={styles.list}>
        {contents(t, snapshot).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.text}>{t('handoff.never')}</p>
      <Checkbox label={t('handoff.hide')} checked={hide} onChange={(_, { checked }) => setHide(checked === true)} aria-describedby="handoff-hide-hint" />
      <p className={styles.hint} id="handoff-hide-hint">
        {t('handoff.hideHint')}
      </p>
      {failed && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t('handoff.copyFailed')}</MessageBarBody>
        </MessageBar>
      )}
    </Modal>
  )
}

function contents(t: TFunction, snapshot: Snapshot): string[] {
  const machine = dataOf(snapshot.machine)
  const client = dataOf(snapshot.session)?.clientName
  const count = (key: 'readers' | 'ports' | 'endpoints' | 'certificates' | 'policies', items: readonly unknown[] | undefined): string[] =>
    items === undefined || items.length === 0 ? [] : [t(`handoff.${key}`, { count: items.length })]
  return [
    ...(machine === undefined ? [] : [t('handoff.machine', { name: machine.name })]),
    ...(client == null ? [] : [t('handoff.client', { name: client })]),
    ...count('readers', dataOf(snapshot.smartcard)?.readers),
    ...count('ports', dataOf(snapshot.serial)?.ports),
    ...count('endpoints', dataOf(snapshot.audio)?.endpoints),
    ...count('certificates', dataOf(snapshot.certificates)?.certificates),
    ...count('policies', dataOf(snapshot.policies)?.values)
  ]
}
