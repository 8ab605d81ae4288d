import { Button, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CallError } from '../../../shared/contract.ts'
import { PORTABLE_FAULTS } from '../../../shared/portable.ts'
import type { PortableFault, PortableOffer, PortableProgress } from '../../../shared/portable.ts'
import { Modal } from '../../components/modal.tsx'
import { useConnection } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'

interface Failure {
  code: PortableFault
  detail: string
}

const failureOf = (error: unknown): Failure => ({
  code: PORTABLE_FAULTS.find((code) => error instanceof CallError && error.code === code) ?? 'NOT_WRITTEN',
  detail: error instanceof Error ? error.message : String(error)
})

/** Writes Sidecheck Portable to a folder or drive that the other side can open, or says why this copy cannot. */
export function PortableDialog() {
  const { t } = useTranslation()
  const { close } = useDialogs()
  const client = useConnection((store) => store.client)
  const [offer, setOffer] = useState<PortableOffer | null>(null)
  const [folder, setFolder] = useState('')
  const [progress, setProgress] = useState<PortableProgress | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [written, setWritten] = useState<string | null>(null)
  useEffect(() => {
    client?.call('portable.offer').then(setOffer, (error: unknown) => setFailure(failureOf(error)))
    return client?.on('portable.changed', setProgress)
  }, [client])
  const asks = offer?.state === 'ready' && offer.asks
  const write = async (): Promise<void> => {
    setFailure(null)
    setProgress({ done: 0, total: 1 })
    try {
      setWritten((await client?.call('portable.write', asks ? {} : { folder: folder.trim() }))?.folder ?? null)
    } catch (error) {
      setFailure(failureOf(error))
    }
    setProgress(null)
  }
  const ready = offer?.state === 'ready' && written === null
  // What it opens with decides where the focus is.
  if (offer === null && failure === null) return null
  return (
    <Modal
      title={t('portable.title')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t(ready ? 'intake.cancel' : 'portable.close')}</Button>
          {ready && (
            <Button
              appearance="primary"
              {...(asks ? { 'data-default': true } : {})}
              disabledFocusable={progress !== null || (!asks && folder.trim() === '')}
              onClick={() => void write()}
            >
              {t(asks ? 'portable.choose' : 'portable.write')}
            </Button>
          )}
        </>
      }
    >
      {offer?.state === 'absent' && <p>{t(`portable.absent.${offer.reason}`)}</p>}
      {ready && <p>{t('portable.text')}</p>}
      {ready && !asks && (
        <Field label={t('portable.folder')} hint={t('portable.hint')}>
          <Textarea rows={1} data-default value={folder} onChange={(_, { value }) => setFolder(value)} />
        </Field>
      )}
      {progress !== null && <progress aria-label={t('portable.title')} value={progress.done / progress.total} />}
      {failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t(`portable.fault.${failure.code}`, { detail: failure.detail })}</MessageBarBody>
        </MessageBar>
      )}
      {written !== null && <p role="status">{t('portable.written', { folder: written })}</p>}
    </Modal>
  )
}
