import { Button, Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Modal } from './modal.tsx'
import { useThisSide } from '../stores/context.ts'
import { useDialogs } from '../stores/dialogs.ts'
import { copyText } from './copy-text.ts'
import { useSave } from './use-save.ts'
import styles from './handoff.module.css'

export type HandoffKind = 'save' | 'copy'

interface Props {
  kind: HandoffKind
  title: string
  /** What it is about: "It holds ..., and nothing else:". */
  intro: string
  /** What is never in it. */
  never: string
  /** What hiding names replaces. */
  hideHint: string
  /** What leaves the machine, and what is in it, a line each. */
  content(hideNames: boolean): { name: string; text: string; lines: readonly string[] }
  /** What a person does next. */
  next: string
  /** Hears what has been done. */
  onDone(words: string): void
}

/** Before anything leaves the machine: what is in it, and whether the names go along. */
export function Handoff({ kind, title, intro, never, hideHint, content, next, onDone }: Props) {
  const { t } = useTranslation()
  const { close } = useDialogs()
  const hintId = useId()
  const forced = useThisSide((store) => store.namesHidden)
  const [wanted, setWanted] = useState(true)
  const hide = wanted || forced !== null
  const [problem, setProblem] = useState('')
  const [going, setGoing] = useState(false)
  const save = useSave()
  const go = async (): Promise<void> => {
    const { name, text } = content(hide)
    if (kind === 'copy') {
      if (!(await copyText(text))) return setProblem(t('handoff.copyFailed'))
      close()
      return onDone(next)
    }
    setGoing(true)
    const saved = await save(name, text)
    setGoing(false)
    setProblem(saved !== null && 'problem' in saved ? saved.problem : '')
    if (saved === null || !('done' in saved)) return
    close()
    onDone(`${saved.done} ${next}`)
  }
  return (
    <Modal
      title={title}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('intake.cancel')}</Button>
          <Button appearance="primary" data-default onClick={() => void go()} disabledFocusable={going}>
            {t(`handoff.${kind}`)}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{intro}</p>
      <ul className={styles.list}>
        {content(hide).lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.text}>{never}</p>
      <Checkbox
        label={t('handoff.hide')}
        checked={hide}
        disabled={forced !== null}
        onChange={(_, { checked }) => setWanted(checked === true)}
        aria-describedby={hintId}
      />
      <p className={styles.hint} id={hintId}>
        {hideHint}
        {forced !== null && ` ${t(`handoff.forced.${forced}`)}`}
      </p>
      {problem !== '' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </Modal>
  )
}
