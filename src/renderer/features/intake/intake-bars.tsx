import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { Dismiss } from '../../components/dismiss.tsx'
import { useView } from '../../stores/view-context.tsx'
import { MAX_GATHERED, whyNotOneSide } from '../../model/engine-later.ts'
import { dataOf } from '../../model/engine.ts'
import type { Words } from '../../model/engine.ts'
import { useEvidence, useOtherSide, usePreferences, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { plainWords } from '../../model/plain-words.ts'
import type { IntakeError } from '../../stores/other-side.ts'
import styles from './intake-bars.module.css'

/** What is wrong, where, and what to do: in this order. */
export function ErrorWords({ error }: { error: IntakeError }) {
  const helpdesk = usePreferences((store) => store.helpdesk)
  const { words } = error
  const plain = (part: Words): Words => plainWords(part, helpdesk)
  const said =
    words === undefined ? error : { ...error, words: { what: plain(words.what), where: plain(words.where), todo: plain(words.todo) } }
  const { what, where, todo } = useEngineWords().intakeError(said)
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
        containerAction={<Dismiss label={t('intake.error.dismiss')} onDismiss={() => evidence.getState().dismissDropped()} />}
      />
    </MessageBar>
  )
}

/** A snapshot of this same side takes the place of nothing: it is another moment, or the window has the wrong side. */
function BesideBar() {
  const { t } = useTranslation()
  const { history, otherSide, thisSide } = useStores()
  const dialogs = useDialogs()
  const here = useThisSide((store) => store.snapshot)
  const beside = useOtherSide((store) => store.beside)
  if (beside === null || here === null || beside.snapshot.side !== here.side) return null
  const { snapshot, origin } = beside
  const { side } = snapshot
  const isSame = whyNotOneSide(snapshot, here) === null
  const compare = (): void => {
    const name = origin.kind === 'paste' ? null : origin.name
    history.getState().compare({ id: null, at: snapshot.takenAt, name, local: null, session: null, [side]: snapshot })
    dialogs.open('history')
  }
  const swap = async (): Promise<void> => {
    await thisSide.getState().choose(side === 'local' ? 'session' : 'local')
    otherSide.getState().takeBeside()
  }
  return (
    <MessageBar intent="info" layout="multiline" data-beside={isSame ? 'same' : 'other'}>
      <MessageBarBody>
        {t(isSame ? `intake.beside.${side}` : `intake.besideOther.${side}`, { name: dataOf(snapshot.machine)?.name ?? '' })}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Dismiss label={t('intake.error.dismiss')} onDismiss={() => otherSide.getState().leaveBeside()} />}
      >
        {isSame && (
          <Button size="small" appearance="primary" onClick={compare}>
            {t('history.compareNow')}
          </Button>
        )}
        <Button size="small" onClick={() => void swap()}>
          {t(`intake.swap.${side}`)}
        </Button>
      </MessageBarActions>
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
            containerAction={<Dismiss label={t('intake.error.dismiss')} onDismiss={() => otherSide.getState().dismissError()} />}
          />
        </MessageBar>
      )}
      <DroppedBar />
      <BesideBar />
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
