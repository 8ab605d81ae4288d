import { Button, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { Modal } from '../../components/modal.tsx'
import { kindOf } from '../../model/engine-later.ts'
import type { ParseKind, Side } from '../../model/engine.ts'
import { useView } from '../../stores/view-context.tsx'
import type { View } from '../../model/view.ts'
import { useEvidence, useStores } from '../../stores/context.ts'
import type { EvidenceItem } from '../../stores/evidence.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import styles from './evidence.module.css'

const SIDES = ['local', 'session'] as const

/** The side a text most likely comes from: the one nothing is known of, else the other window's; policies count in the session only. */
function likelySide(view: View, item: EvidenceItem): Side {
  if (kindOf(item.kind).topic === 'policies') return 'session'
  const unknown = SIDES.filter((side) => view[side] === null || view[side].app.host === 'pasted')
  return unknown.length === 1 && unknown[0] !== undefined ? unknown[0] : view.here === 'session' ? 'local' : 'session'
}

/** Asks what a pasted text is, where it may be several things, and which side it comes from: it does not say so itself. */
export function EvidenceDialog() {
  const pending = useEvidence((store) => store.pending)
  const unclear = useEvidence((store) => store.unclear)
  if (unclear !== null) return <KindQuestion kinds={unclear.kinds} name={unclear.name} />
  return pending === null ? null : <SideQuestion item={pending} />
}

function KindQuestion({ kinds, name }: { kinds: readonly ParseKind[]; name: string }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { evidence, otherSide } = useStores()
  const { close } = useDialogs()
  const [kind, setKind] = useState(kinds[0])
  const cancel = (): void => {
    evidence.getState().cancel()
    close()
  }
  const go = (): void => {
    if (kind === undefined) return
    const result = evidence.getState().chooseKind(kind)
    if (!result.ok) otherSide.getState().fail(result.error)
    // Else the question for the side follows in the same dialog.
    if (!result.ok || !result.asked) close()
  }
  return (
    <Modal
      title={t('evidence.kindQuestion')}
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>{t('intake.cancel')}</Button>
          <Button appearance="primary" data-default onClick={go}>
            {t('evidence.continue')}
          </Button>
        </>
      }
    >
      <p className={styles.content}>
        {name !== '' && <code className={styles.command}>{name}</code>}
        {t('evidence.kindHint')}
      </p>
      <RadioGroup
        aria-label={t('evidence.kindQuestion')}
        value={kind ?? ''}
        onChange={(_, { value }) => setKind(kinds.find((each) => each === value))}
      >
        {kinds.map((each) => (
          <Radio key={each} value={each} label={words.pastedName(each)} />
        ))}
      </RadioGroup>
    </Modal>
  )
}

function SideQuestion({ item }: { item: EvidenceItem }) {
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
          <Button appearance="primary" data-default onClick={add}>
            {t('evidence.add')}
          </Button>
        </>
      }
    >
      <p className={styles.content}>
        <code className={styles.command}>{item.name === '' ? words.pastedName(item.kind) : item.name}</code>
        {[words.pastedHolds(item.evidence), ...(item.problems > 0 ? [t('evidence.problems', { count: item.problems })] : [])]
          .filter((part) => part !== '')
          .map((part) => `${part}. `)}
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
