import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadEngines } from '../model/engines.ts'
import { faultReport } from '../model/fault.ts'
import type { Fault } from '../model/fault.ts'
import { useOtherSide, useThisSide } from '../stores/context.ts'
import { copyText } from './copy-text.ts'
import styles from './broken.module.css'

/** Copies what happened; where the browser does not let it, the text stands there to be copied by hand. */
export function CopyFault({ fault }: { fault: Fault }) {
  const { t } = useTranslation()
  const version = useThisSide((store) => store.version)
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const here = useThisSide((store) => store.snapshot)
  const there = useOtherSide((store) => store.snapshot)
  const [report, setReport] = useState('')
  const copy = async (): Promise<void> => {
    // Nobody looks through a stack for names before it is handed on.
    const { hideNames } = await loadEngines()
    const hidden = hideNames({ snapshots: [here, there] }).text(faultReport(fault, version))
    setReport(hidden)
    setState((await copyText(hidden)) ? 'copied' : 'failed')
  }
  return (
    <>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        {t('broken.copy')}
      </button>
      <span role="status" className={styles.copied}>
        {state === 'copied' && t('broken.copied')}
        {state === 'failed' && t('broken.copyFailed')}
      </span>
      {state === 'failed' && <textarea className={styles.report} readOnly aria-label={t('broken.text')} value={report} />}
    </>
  )
}
