import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useView } from '../../stores/view-context.tsx'
import { MAX_GATHERED } from '../../model/engine-later.ts'
import { useEvidence, useOtherSide, useStores } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import type { IntakeError } from '../../stores/other-side.ts'
import styles from './intake-bars.module.css'

/** What is wrong, where, and what to do: in this order. */
export function ErrorWords({ error }: { error: IntakeError }) {
  const { what, where, todo } = useEngineWords().intakeError(error)
  return (
    <>
      <MessageBarTitle>{what}</MessageBarTitle>
      {where !== '' && <span className={styles.line}>{where}</span>}
      <span className={styles.line}>{todo}</span>
    </>
  )
}

/** That there were too many texts of a kind, and which one went last. */
function DroppedBar() {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const { evidence } = useStores()
  const dropped = useEvidence((store) => store.dropped)
  if (dropped === null) return null
  const { item, count } = dropped
  const name = item.name === '' ? words.pastedName(item.kind) : item.name
  return (
    <MessageBar intent="warning" layout="multiline" data-dropped>
      <MessageBarBody>
        {t('evidence.dropped', { most: MAX_GATHERED, name, time: format.time(item.evidence.at), side: t(`side.${item.evidence.side}`) })}{' '}
        {count > 1 && t('evidence.droppedMore', { count: count - 1 })}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t('intake.error.dismiss')}
            onClick={() => evidence.getState().dismissDropped()}
          />
        }
      />
    </MessageBar>
  )
}

/** That what is shown is a file, and how to get back to this device. */
function OpenedBar() {
  const { t } = useTranslation()
  const format = useFormat()
  const { otherSide } = useStores()
  const opened = useOtherSide((store) => store.opened)
  if (opened === null) return null
  const { name, bundle } = opened
  const { ticket } = bundle.case
  return (
    <MessageBar intent="info" layout="multiline" icon={<FolderOpenRegular />} data-opened-case>
      <MessageBarBody>
        {t(`report.opened.${bundle.names}`, { name, time: format.recent(bundle.at), version: bundle.version })}
        {ticket !== '' && ` ${t('report.opened.ticket', { ticket })}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => otherSide.getState().setExample(false)}>
          {t('report.leave')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

/** The bars about what was brought in: the example, a failed attempt, too many texts, two snapshots of one side. */
export function IntakeBars() {
  const { t } = useTranslation()
  const { otherSide, thisSide } = useStores()
  const { current } = useDialogs()
  const view = useView()
  const error = useOtherSide((store) => store.error)
  const opened = useOtherSide((store) => store.opened)
  const { conflict } = view
  return (
    <>
      <OpenedBar />
      {view.example && opened === null && (
        <MessageBar intent="info" icon={<BeakerRegular />}>
          <MessageBarBody>{t('intake.exampleBar')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => otherSide.getState().setExample(false)}>
              {t('intake.leaveExample')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {error !== null && current !== 'paste' && (
        <MessageBar intent="error" layout="multiline" data-intake-error>
          <MessageBarBody>
            <ErrorWords error={error} />
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={t('intake.error.dismiss')}
                onClick={() => otherSide.getState().dismissError()}
              />
            }
          />
        </MessageBar>
      )}
      <DroppedBar />
      {conflict !== null && (
        <MessageBar intent="warning">
          <MessageBarBody>{t(`intake.conflict.${conflict}`)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void thisSide.getState().choose(conflict === 'local' ? 'session' : 'local')}>
              {t(`intake.swap.${conflict}`)}
            </Button>
            <Button size="small" aria-label={t('side.removeLabel')} onClick={() => otherSide.getState().remove()}>
              {t('side.remove')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  )
}
