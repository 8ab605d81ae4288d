import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import type { History } from '../../../shared/history.ts'
import { useFormat } from '../../i18n/use-language.ts'
import { useHistory, usePreferences, useStores } from '../../stores/context.ts'
import { whoseWords } from './whose.ts'
import styles from './history.module.css'

type Summary = History['checks'][number]

/** The checks that are kept, the newest first: one press shows what changed since. */
export function CheckList() {
  const { t } = useTranslation()
  const { history } = useStores()
  const kept = useHistory((store) => store.history)
  const isOn = usePreferences((store) => store.history === true)
  const [asked, setAsked] = useState(false)
  if (kept === null) return null
  const { checks, damaged, current } = kept
  const earlier = checks.filter(({ id }) => id !== current)
  return (
    <>
      {checks.length === 0 && damaged === 0 && <p className={styles.hint}>{t(isOn ? 'history.none' : 'history.noneOff')}</p>}
      {checks.length > 0 && earlier.length === 0 && <p className={styles.hint}>{t('history.onlyNow')}</p>}
      {checks.length > 0 && (
        <ul className={styles.list} aria-label={t('history.title')}>
          {checks.map((check) => (
            <CheckItem key={check.id} check={check} isNow={check.id === current} />
          ))}
        </ul>
      )}
      {damaged > 0 && (
        <p className={styles.hint} data-damaged={damaged}>
          {t('history.damaged', { count: damaged })}
        </p>
      )}
      {isOn && checks.length + damaged > 0 && (
        <div className={styles.buttons}>
          {asked ? (
            <>
              <span className={styles.hint}>{t('history.sure', { count: checks.length + damaged })}</span>
              <Button
                onClick={() => {
                  setAsked(false)
                  void history.getState().delete('all')
                }}
              >
                {t('history.deleteAll')}
              </Button>
              <Button appearance="subtle" onClick={() => setAsked(false)}>
                {t('intake.cancel')}
              </Button>
            </>
          ) : (
            <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => setAsked(true)}>
              {t('history.deleteAllAsk')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

function CheckItem({ check, isNow }: { check: Summary; isNow: boolean }) {
  const { t } = useTranslation()
  const { history } = useStores()
  const format = useFormat()
  const when = format.dateTime(Date.parse(check.at))
  const whose = whoseWords(t, check)
  return (
    <li className={styles.item} data-check={check.id} data-now={isNow || undefined}>
      <span className={styles.what}>
        <span className={styles.when}>{isNow ? t('history.now', { when }) : when}</span>
        <span className={styles.whose}>{whose}</span>
      </span>
      {!isNow && (
        <Button
          size="small"
          aria-label={t('history.compareLabel', { when })}
          onClick={() => void history.getState().open(check.id, 'older')}
        >
          {t('history.compare')}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={t('history.deleteLabel', { when })}
        onClick={() => void history.getState().delete([check.id])}
      />
    </li>
  )
}
