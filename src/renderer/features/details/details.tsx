import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { findingsFor } from '../../model/view.ts'
import type { BayRow } from '../../model/groups.ts'
import { linkOf } from '../../model/describe.ts'
import { useView } from '../../model/view-context.tsx'
import { useSelection, useStores } from '../../stores/context.ts'
import { StateMark } from '../bay/state-mark.tsx'
import { focusRow } from '../help/use-shortcuts.ts'
import { FindingView } from './finding-view.tsx'
import { Layers } from './layers.tsx'
import { Technical } from './technical.tsx'
import styles from './details.module.css'

/** The panel of one row: what is so in plain words, what to do, who decided, and only then what is technical. */
export function Details({ row, gone, narrow }: { row: BayRow; gone: boolean; narrow: boolean }) {
  const { t } = useTranslation()
  const view = useView()
  const { selection } = useStores()
  const enter = useSelection((store) => store.enter)
  const heading = useRef<HTMLHeadingElement>(null)
  const entered = useRef(0)
  useEffect(() => {
    // The focus goes in when a person asked for it, and when the panel has taken the place of the list.
    if (enter !== entered.current || narrow) heading.current?.focus()
    entered.current = enter
  }, [enter, narrow, row.key])
  const findings = findingsFor(row, view.findings)
  const link = linkOf(row)
  const effective = view.effective?.[row.capability]
  const close = (): void => {
    selection.getState().close()
    requestAnimationFrame(() => focusRow(row.key))
  }
  const Landmark = narrow ? 'main' : 'aside'
  return (
    <Landmark className={styles.panel} aria-label={t('details.label')} data-details data-scroller>
      <div className={styles.top}>
        {narrow ? (
          <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={close}>
            {t('details.back')}
          </Button>
        ) : (
          <>
            {row.state === 'alone' ? <span /> : <StateMark state={link} />}
            <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={t('details.close')} onClick={close} />
          </>
        )}
      </div>
      {gone && <p className={styles.gone}>{t('details.gone')}</p>}
      <p className={styles.kicker}>
        {row.name} · {t(`kind.${row.capability}`)}
      </p>
      {findings.length === 0 ? (
        <>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {t(`link.${link}.sentence`)}
          </h2>
          {row.note !== undefined && <p className={styles.text}>{row.note}</p>}
        </>
      ) : (
        findings.map((finding, index) => <FindingView key={finding.rule} finding={finding} headingRef={index === 0 ? heading : undefined} />)
      )}
      {effective !== undefined && row.state !== 'alone' && <Layers effective={effective} />}
      {findings.some(({ evidence }) => evidence.length > 0) && (
        <section>
          <h3 className={styles.sub}>{t('details.evidence')}</h3>
          <dl className={styles.facts}>
            {findings.flatMap(({ evidence, rule }) =>
              evidence.map(({ side, source, value }, index) => (
                <div key={`${rule}:${index}`}>
                  <dt>
                    {t(`side.${side}`)}, {source}
                  </dt>
                  <dd>{value}</dd>
                </div>
              ))
            )}
          </dl>
        </section>
      )}
      <Technical row={row} />
    </Landmark>
  )
}
