import { Link } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import { SETTINGS_PAGES } from '../../shared/settings-pages.ts'
import type { SettingsPageId } from '../../shared/settings-pages.ts'
import { whereOf } from '../model/engine-later.ts'
import { dataOf } from '../model/engine.ts'
import type { FixStep } from '../model/engine.ts'
import { useView } from '../stores/view-context.tsx'
import styles from './steps.module.css'

/** The page of Windows' settings on which a step is done. */
const PAGES: Readonly<Partial<Record<FixStep['step'], SettingsPageId>>> = {
  'muted.fix.unmute': 'sound',
  'default-other.fix.choose': 'sound',
  'audio/volume-zero.fix.turn-up': 'sound',
  'audio-in/wrong-default.fix.choose': 'sound',
  'audio-in/clipping.fix.lower-volume': 'sound',
  'audio-in/silent.fix.session-level': 'sound',
  'audio-in/silent.fix.program': 'volume-mixer',
  'audio-in/privacy-denied.fix.allow': 'microphone-privacy',
  'sign-in.fix.hello-set-up-pin': 'sign-in-options'
}

/** Opens the page of Windows' settings on which a step is done; nothing where it is done on another machine than this window's. */
export function SettingsLink({ step }: { step: FixStep }) {
  const { t } = useTranslation()
  const view = useView()
  const page = PAGES[step.step]
  if (page === undefined || view.example || view.here === null) return null
  const here = view[view.here]
  const where = whereOf(step)
  if (here === null || (where !== view.here && where !== 'both') || dataOf(here.machine)?.os.family !== 'windows') return null
  return (
    <Link className={styles.settings ?? ''} href={SETTINGS_PAGES[page]} target="_blank" rel="noreferrer" data-settings={page}>
      {t(`settingsPage.${page}`)}
      <OpenRegular aria-hidden="true" />
    </Link>
  )
}
