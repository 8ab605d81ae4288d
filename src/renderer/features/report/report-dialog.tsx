import { Button, Checkbox, Field, Input, MessageBar, MessageBarBody, Radio, RadioGroup, Textarea } from '@fluentui/react-components'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCaseFile } from '../../components/case-file.ts'
import { copyText } from '../../components/copy-text.ts'
import { Modal } from '../../components/modal.tsx'
import { useSave } from '../../components/use-save.ts'
import { useOtherSide, useReportDraft, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { FORMS, isFile, leavingOf } from './forms.ts'
import type { Form } from './forms.ts'
import { Preview } from './preview.tsx'
import { ReplacedNames } from './replaced-names.tsx'
import styles from './report.module.css'

/** The report on its way out: what the person adds, the form, whether names go along, and all of it as it leaves. */
export function ReportDialog({ onDone }: { onDone: (words: string) => void }) {
  const { t, i18n } = useTranslation()
  const { close, topic } = useDialogs()
  const hintId = useId()
  const { given, at } = useCaseFile()
  const version = useThisSide((store) => store.version)
  const forced = useThisSide((store) => store.namesHidden)
  const [form, setForm] = useState<Form>('html')
  const { reportDraft } = useStores()
  const about = useOtherSide((store) => store.opened?.name ?? '')
  const draft = useReportDraft((store) => store)
  const typed = draft.about === about ? draft : undefined
  const ticket = typed?.ticket ?? given.ticket
  const note = typed?.note ?? given.note
  const [wanted, setWanted] = useState(true)
  const [problem, setProblem] = useState('')
  const [going, setGoing] = useState(false)
  const save = useSave()
  const hide = wanted || forced !== null
  const words = useMemo(
    () => ({ form, ticket, note, hide, language: i18n.language, at, version }),
    [form, ticket, note, hide, i18n.language, at, version]
  )
  const shownWords = useDeferredValue(words)
  const asked = useMemo(() => (topic === null ? given : { ...given, topic }), [given, topic])
  const shown = useMemo(() => leavingOf(asked, shownWords), [asked, shownWords])
  const go = async (): Promise<void> => {
    // What is typed last may not be drawn yet.
    const leaving = shownWords === words ? shown : leavingOf(asked, words)
    if (!isFile(form)) {
      if (!(await copyText(leaving.content))) return setProblem(t('handoff.copyFailed'))
      close()
      return onDone(t(`report.done.${form}`))
    }
    setGoing(true)
    const saved = await save(leaving.name, leaving.body(), leaving.type)
    setGoing(false)
    setProblem(saved !== null && 'problem' in saved ? saved.problem : '')
    // Whoever closed the system's dialog may want another form, or try again.
    if (saved === null || !('done' in saved)) return
    close()
    onDone(`${saved.done} ${t(`report.done.${form}`)}`)
  }
  return (
    <Modal
      wide
      title={t('report.title')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('intake.cancel')}</Button>
          <Button appearance="primary" onClick={() => void go()} disabledFocusable={going} data-default>
            {t(`report.go.${form}`)}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.form}>
          <Field label={t('report.ticket')}>
            <Input value={ticket} maxLength={200} onChange={(_, { value }) => reportDraft.getState().type(about, { ticket: value })} />
          </Field>
          <Field label={t('report.note')} hint={t('report.noteHint')}>
            <Textarea
              rows={3}
              value={note}
              maxLength={4000}
              onChange={(_, { value }) => reportDraft.getState().type(about, { note: value })}
            />
          </Field>
          <Field label={t('report.form')}>
            <RadioGroup value={form} onChange={(_, { value }) => setForm(FORMS.find((one) => one === value) ?? 'html')}>
              {FORMS.map((one) => (
                <Radio key={one} value={one} label={t(`report.forms.${one}`)} />
              ))}
            </RadioGroup>
          </Field>
          <div>
            <Checkbox
              label={t('handoff.hide')}
              checked={hide}
              disabled={forced !== null}
              onChange={(_, { checked }) => setWanted(checked === true)}
              aria-describedby={hintId}
            />
            <p className={styles.hint} id={hintId}>
              {t(hide ? 'report.hidden' : 'report.shown')}
              {forced !== null && ` ${t(`handoff.forced.${forced}`)}`}
            </p>
            {hide && <ReplacedNames replaced={shown.replaced} />}
          </div>
          {problem !== '' && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{problem}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <Preview form={form} content={shown.content} name={shown.name} />
      </div>
    </Modal>
  )
}
