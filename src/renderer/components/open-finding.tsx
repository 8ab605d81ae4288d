import { useEngineWords } from '../i18n/use-language.ts'
import type { Finding } from '../model/engine.ts'
import { useSelection, useStores } from '../stores/context.ts'
import { findingKey } from '../model/finding-key.ts'
import styles from './open-finding.module.css'

/** A finding's sentence, and what choosing it brings where that is not plain; it opens its details. */
export function OpenFinding({ finding, hint }: { finding: Finding; hint?: string }) {
  const { selection } = useStores()
  const words = useEngineWords()
  const key = findingKey(finding)
  const open = useSelection((store) => store.open === key)
  return (
    <button type="button" className={styles.button} aria-expanded={open} onClick={() => selection.getState().inspect(key)}>
      <span className={styles.title}>{words.findingTitle(finding)}</span>
      {hint !== undefined && (
        <>
          {' '}
          <span className={styles.hint}>{hint}</span>
        </>
      )}
    </button>
  )
}
