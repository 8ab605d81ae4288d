import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import type { Side } from '../../model/engine.ts'
import { useStores } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { useFilePicker } from '../../components/bring-in/use-file-picker.ts'
import styles from './invitation.module.css'

/** Stands where the other side will be, and says how to get it here. */
export function Invitation({ side }: { side: Side }) {
  const { t } = useTranslation()
  const { otherSide } = useStores()
  const dialogs = useDialogs()
  const pick = useFilePicker()
  return (
    <section className={styles.invitation} aria-label={t('intake.title')}>
      <h2 className={styles.title}>{t('intake.title')}</h2>
      <p className={styles.text}>{t(`intake.${side}`)}</p>
      <Button appearance="primary" onClick={() => dialogs.open('connect')}>
        {t('intake.connect')}
      </Button>
      <div className={styles.drop}>
        <span className={styles.dropText}>{t('intake.drop')}</span>
        <span className={styles.buttons}>
          <Button icon={<FolderOpenRegular />} onClick={pick}>
            {t('intake.open')}
          </Button>
          <Button icon={<ClipboardPasteRegular />} onClick={() => dialogs.open('paste')}>
            {t('intake.paste')}
          </Button>
        </span>
      </div>
      <Button appearance="transparent" onClick={() => dialogs.open('portable')}>
        {t('intake.portable')}
      </Button>
      <p className={styles.text}>{t('intake.evidence')}</p>
      <Button
        className={styles.example}
        appearance="transparent"
        icon={<BeakerRegular />}
        onClick={() => otherSide.getState().setExample(true)}
      >
        {t('intake.example')}
      </Button>
    </section>
  )
}
