import { Button } from '@fluentui/react-components'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { HistoryRegular } from '@fluentui/react-icons/svg/history'
import { useFormat } from '../../i18n/use-language.ts'
import { useHistory, usePreferences, useStores, useThisSide } from '../../stores/context.ts'
import { isWhole } from '../../stores/history.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import styles from './history.module.css'

/** Earlier checks below the devices: asked for once, then the way to them. It says nothing where there is nothing to say. */
export function QuietPlace() {
  const { t } = useTranslation()
  const { history, preferences } = useStores()
  const dialogs = useDialogs()
  const format = useFormat()
  const choice = usePreferences((store) => store.history)
  const locked = useThisSide((store) => store.historyOff)
  const isReady = useThisSide(({ snapshot }) => snapshot !== null && isWhole(snapshot))
  const kept = useHistory((store) => store.history)
  const isOn = choice === true && locked === null
  useEffect(() => {
    if (isOn) void history.getState().load()
  }, [isOn, history])
  if (locked === null && choice === undefined && isReady)
    return (
      <section className={styles.place} aria-label={t('history.title')} data-history="ask">
        <span className={styles.placeIcon} aria-hidden="true">
          <HistoryRegular />
        </span>
        <span className={styles.placeText}>
          <b>{t('history.ask.title')}</b> {t('history.ask.text')}
        </span>
        <span className={styles.buttons}>
          <Button size="small" onClick={() => preferences.getState().setHistory(true)}>
            {t('history.ask.yes')}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => preferences.getState().setHistory(false)}>
            {t('history.ask.no')}
          </Button>
        </span>
      </section>
    )
  if (!isOn || kept === null) return null
  const [last] = kept.checks.filter(({ id }) => id !== kept.current)
  return (
    <section className={styles.place} aria-label={t('history.title')} data-history="on">
      <span className={styles.placeIcon} aria-hidden="true">
        <HistoryRegular />
      </span>
      <span className={styles.placeText}>
        {kept.fault !== undefined
          ? t('history.fault.NOT_KEPT', { reason: kept.fault })
          : last === undefined
            ? t('history.first')
            : t('history.last', { when: format.dateTime(Date.parse(last.at)) })}
      </span>
      <span className={styles.buttons}>
        {last !== undefined && (
          <Button
            size="small"
            onClick={() =>
              void history
                .getState()
                .open(last.id, 'older')
                .then(() => dialogs.open('history'))
            }
          >
            {t('history.whatChanged')}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => dialogs.open('history')}>
          {t('history.menu')}
        </Button>
      </span>
    </section>
  )
}
