import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { capabilityFacts, isCapability } from '../../model/engine.ts'
import { micVerdict } from '../../model/engine-later.ts'
import { useSound, useThisSide } from '../../stores/context.ts'
import { useView } from '../../stores/view-context.tsx'
import styles from './sound.module.css'

/** Findings that repeat that nothing is heard. */
const REPEATS: ReadonlySet<string> = new Set(['audio-in/silent', 'unexplained', 'needs-evidence'])

/** Why a microphone is silent in the session: the setting that was found, and else the side on which to look on. */
export function SilentCause() {
  const { t } = useTranslation()
  const words = useEngineWords()
  const view = useView()
  const here = useThisSide((store) => store.snapshot?.side ?? 'local')
  const other = useSound((store) => store.other?.mic ?? null)
  const causes = view.example
    ? []
    : view.findings.filter(
        ({ capability, severity, rule }) =>
          isCapability(capability) &&
          capabilityFacts(capability).toneHeardOn === 'session' &&
          (severity === 'problem' || severity === 'warning') &&
          !REPEATS.has(rule)
      )
  const isHeardThere = other !== null && micVerdict(other.statistics).kind !== 'silent'
  if (causes.length === 0 && here === 'local') return null
  return (
    <div data-silent-cause={causes[0]?.rule ?? (isHeardThere ? 'on-the-way' : 'other-side')}>
      <p className={styles.minor}>{t('sound.mic.why')}</p>
      {causes.length > 0 ? (
        <ul className={styles.list}>
          {causes.map((finding) => (
            <li key={finding.rule}>{words.findingTitle(finding)}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.text}>{t(isHeardThere ? 'sound.mic.onTheWay' : 'sound.mic.lookThere')}</p>
      )}
    </div>
  )
}
