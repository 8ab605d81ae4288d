import { Button } from '@fluentui/react-components'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { CAPABILITIES } from '../../model/engine.ts'
import { OTHER_CAPABILITIES } from '../../model/engine-later.ts'
import type { Capability, EffectiveCapability, OtherCapability } from '../../model/engine.ts'
import { Page } from '../../components/page.tsx'
import { useView } from '../../stores/view-context.tsx'
import { useDialogs } from '../../stores/dialogs.ts'
import { useFilePicker } from '../../components/bring-in/use-file-picker.ts'
import { LayerTable } from '../../components/layer-table.tsx'
import styles from './layers-page.module.css'

/** What every place says of every capability, as far as it is known; an .rdp file and a platform are enough for it. `children` stand first. */
export function LayersPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { layers } = useView()
  if (layers === null) return null
  const { others } = layers
  return (
    <Page title={t('layers.title')} intro={t('layers.intro')} actions={<Bring />}>
      {children}
      {CAPABILITIES.map((capability) => (
        <Judged key={capability} capability={capability} effective={layers.capabilities[capability]} />
      ))}
      {others !== undefined && (
        <>
          <h2 className={styles.subtitle}>{t('layers.others')}</h2>
          <p className={styles.text}>{t('layers.othersIntro')}</p>
          <div className={styles.others}>
            {OTHER_CAPABILITIES.map((capability) => (
              <Folded key={capability} capability={capability} effective={others[capability]} />
            ))}
          </div>
        </>
      )}
    </Page>
  )
}

function Bring() {
  const { t } = useTranslation()
  const { example } = useView()
  const pick = useFilePicker()
  const dialogs = useDialogs()
  if (example) return null
  return (
    <span className={styles.buttons}>
      <Button icon={<FolderOpenRegular />} onClick={pick}>
        {t('layers.open')}
      </Button>
      <Button icon={<ClipboardPasteRegular />} onClick={() => dialogs.open('paste')}>
        {t('layers.paste')}
      </Button>
    </span>
  )
}

function Judged({ capability, effective }: { capability: Capability; effective: EffectiveCapability }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const id = useId()
  const name = words.capability(capability)
  return (
    <section className={styles.card} aria-labelledby={id} data-capability={capability}>
      <header className={styles.cardHead}>
        <h3 id={id} className={styles.name}>
          {name}
        </h3>
        <Result effective={effective} />
      </header>
      <LayerTable effective={effective} label={t('layers.of', { name })} />
    </section>
  )
}

function Folded({ capability, effective }: { capability: OtherCapability; effective: EffectiveCapability }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const name = words.capability(capability)
  return (
    <details className={styles.card} data-capability={capability}>
      <summary className={styles.cardHead}>
        <span className={styles.name}>{name}</span>
        <Result effective={effective} />
      </summary>
      <LayerTable effective={effective} label={t('layers.of', { name })} />
    </details>
  )
}

const ICONS = {
  redirected: <CheckmarkCircleRegular />,
  blocked: <ErrorCircleRegular />,
  remote: <ErrorCircleRegular />,
  none: <ErrorCircleRegular />,
  unknown: <QuestionCircleRegular />
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Result({ effective }: { effective: EffectiveCapability }) {
  const words = useEngineWords()
  return (
    <span className={styles.result} data-result={effective.result}>
      <span className={styles.icon} aria-hidden="true">
        {ICONS[effective.result]}
      </span>
      <span className={styles.word}>{capitalised(words.effective(effective))}</span>
    </span>
  )
}
