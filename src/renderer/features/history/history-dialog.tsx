import { Button, MessageBar, MessageBarActions, MessageBarBody, Switch } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { Modal } from '../../components/modal.tsx'
import { useHistory, usePreferences, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { ChangesView } from './changes-view.tsx'
import { CheckList } from './check-list.tsx'
import styles from './history.module.css'

/** Earlier checks: whether they are kept, the list of them, and what changed since one. */
export function HistoryDialog() {
  const { t } = useTranslation()
  const { close } = useDialogs()
  const { history } = useStores()
  const older = useHistory((store) => store.older)
  useEffect(() => {
    void history.getState().load()
    // The next time it opens with the list.
    return () => history.getState().leave('older')
  }, [history])
  return (
    <Modal
      title={t(older === null ? 'history.title' : 'history.changes.title')}
      onClose={close}
      actions={
        <>
          {older !== null && (
            <Button className={styles.back ?? ''} onClick={() => history.getState().leave('older')}>
              {t('history.all')}
            </Button>
          )}
          <Button appearance="primary" data-default onClick={close}>
            {t('history.close')}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <Fault />
        {older === null ? (
          <>
            <Keeping />
            <CheckList />
          </>
        ) : (
          <ChangesView older={older} />
        )}
      </div>
    </Modal>
  )
}

/** What went wrong with the folder, a file or the disk. */
function Fault() {
  const { t } = useTranslation()
  const words = useEngineWords()
  const fault = useHistory((store) => store.fault)
  const notKept = useHistory((store) => store.history?.fault)
  return (
    <>
      {notKept !== undefined && (
        <MessageBar intent="warning" layout="multiline" data-history-fault="NOT_KEPT">
          <MessageBarBody>{t('history.fault.NOT_KEPT', { reason: notKept })}</MessageBarBody>
        </MessageBar>
      )}
      {fault !== null && (
        <MessageBar intent="error" layout="multiline" data-history-fault={fault.code}>
          <MessageBarBody>
            {fault.code === 'REFUSED'
              ? `${words.said(fault.what)} ${words.said(fault.todo)}`
              : fault.code === 'NO_HISTORY' || fault.code === 'NOT_DELETED' || fault.code === 'NO_SUCH_CHECK'
                ? t(`history.fault.${fault.code}`, { reason: words.said(fault.what) })
                : words.callError({ code: fault.code, message: words.said(fault.what) })}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}

/** The switch, or why there is none; turned off it offers to delete what is there. */
function Keeping() {
  const { t } = useTranslation()
  const { history, preferences } = useStores()
  const isOn = usePreferences((store) => store.history === true)
  const locked = useThisSide((store) => store.historyOff)
  const folder = useHistory((store) => store.history?.folder)
  const count = useHistory((store) => (store.history === null ? 0 : store.history.checks.length + store.history.damaged))
  const [left, setLeft] = useState(false)
  const offers = (!isOn || locked !== null) && count > 0 && !left
  return (
    <>
      {locked === null ? (
        <>
          <Switch
            className={styles.switch ?? ''}
            label={t('history.keep')}
            checked={isOn}
            onChange={(_, { checked }) => {
              setLeft(false)
              preferences.getState().setHistory(checked)
            }}
          />
          <p className={styles.hint}>{folder === undefined ? t('history.private') : t('history.privateIn', { folder })}</p>
        </>
      ) : (
        <MessageBar intent="info" layout="multiline" data-history-lock={locked}>
          <MessageBarBody>{t(`history.locked.${locked}`)}</MessageBarBody>
        </MessageBar>
      )}
      {offers && (
        <MessageBar intent="warning" layout="multiline" data-history-offer>
          <MessageBarBody>{t('history.still', { count })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void history.getState().delete('all')}>
              {t('history.deleteAll')}
            </Button>
            <Button size="small" onClick={() => setLeft(true)}>
              {t('history.leave')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  )
}
