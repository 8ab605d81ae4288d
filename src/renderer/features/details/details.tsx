import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { linkOf } from '../../model/describe.ts'
import { usePreferences, useSelection, useStores } from '../../stores/context.ts'
import { StateMark } from '../../components/state-mark.tsx'
import { focusRow } from '../../components/focus-row.ts'
import { FindingDetails } from './finding-details.tsx'
import { RowDetails } from './row-details.tsx'
import type { RowSlots } from './row-slot.ts'
import type { Subject } from './use-subject.ts'
import styles from './details.module.css'

/** The panel of what is selected; in a narrow window it takes the place of the page. */
export function Details({ subject, narrow, Sound, Test }: { subject: Subject; narrow: boolean } & RowSlots) {
  const { t } = useTranslation()
  const { selection } = useStores()
  const enter = useSelection((store) => store.enter)
  const panel = useRef<HTMLElement>(null)
  const entered = useRef(0)
  useEffect(() => {
    // The focus goes in when a person asked for it, and when the panel has taken the place of the list.
    if (enter !== entered.current || narrow) panel.current?.querySelector<HTMLElement>('h2')?.focus()
    entered.current = enter
  }, [enter, narrow])
  const close = (): void => {
    selection.getState().close()
    requestAnimationFrame(() => focusRow(selection.getState().current))
  }
  const helpdesk = usePreferences((store) => store.helpdesk)
  const Landmark = narrow ? 'main' : 'aside'
  return (
    <Landmark
      ref={panel}
      className={styles.panel}
      aria-label={t('details.label')}
      data-details
      data-helpdesk={helpdesk ? 'yes' : 'no'}
      data-scroller
    >
      <div className={styles.top}>
        {narrow ? (
          <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={close}>
            {t('details.back')}
          </Button>
        ) : (
          <>
            {subject.row === undefined || subject.row.state === 'alone' ? <span /> : <StateMark state={linkOf(subject.row)} />}
            <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={t('details.close')} onClick={close} />
          </>
        )}
      </div>
      {subject.gone && <p className={styles.gone}>{t('details.gone')}</p>}
      {subject.row !== undefined && <RowDetails row={subject.row} Sound={Sound} Test={Test} />}
      {subject.finding !== undefined && <FindingDetails finding={subject.finding} />}
    </Landmark>
  )
}
