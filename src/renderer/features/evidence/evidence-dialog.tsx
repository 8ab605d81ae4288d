import { Button, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { Modal } from '../../components/modal.tsx'
import type { Side } from '../../model/engine.ts'
import { useView } from '../../stores/view-context.tsx'
import type { View } from '../../model/view.ts'
import { useEvidence, useStores } from '../../stores/context.ts'
import type { EvidenceItem } from '../../stores/evidence.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { contentOf } from './content.ts'
import styles from './evidence.module.css'

const SIDES = ['local', 'session'] as const

/** The side a text most likely comes from: the one nothing is known of, else the other window's; policies count in the session only. */
function likelySide(view: View, item: EvidenceItem): Side {
  if (item.kind === 'reg' || item.kind === 'policy-rules' || item.kind === 'gpo-report') return 'session'
  const unknown = SIDES.filter((side) => view[side] === null || view[side].app.host === 'pasted')
  return unknown.length === 1 && unknown[0] !== undefined ? unknown[0] : view.here === 'session' ? 'local' : 'session'
}

/** Asks which side a pasted text comes from: it does not say so itself. */
export function EvidenceDialog() {
  const pending = useEvidence((store) => store.pending)
  return pending === null ? null : <Question item={pending} />
}

function Question({ item }: { item: EvidenceItem }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { evidence } = useStores()
  const { close } = useDialogs()
  const view = useView()
  const [side, setSide] = useState(() => likelySide(view, item))
  const cancel = (): void => {
    evidence.getState().cancel()
    close()
  }
  const add = (): void => {
    evidence.getState().place(side)
    close()
  }
  return (
    <Modal
      title={t('evidence.question')}
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>{t('intake.cancel')}</Button>
          <Button appearance="primary" onClick={add}>
            {t('evidence.add')}
          </Button>
        </>
      }
    >
      <p className={styles.content}>
        <code className={styles.command}>{item.name === '' ? words.pastedName(item.kind) : item.name}</code>
        {contentOf(t, item.evidence)}
        {item.problems > 0 && ` ${t('evidence.problems', { count: item.problems })}.`}
      </p>
      <RadioGroup
        aria-label={t('evidence.question')}
        value={side}
        onChange={(_, { value }) => setSide(value === 'local' ? 'local' : 'session')}
      >
        {SIDES.map((name) => (
          <Radio key={name} value={name} label={t(`side.${name}`)} />
        ))}
      </RadioGroup>
    </Modal>
  )
}
