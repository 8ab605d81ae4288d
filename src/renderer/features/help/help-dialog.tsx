import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { Modal } from '../../components/modal.tsx'
import { useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { keyOf, shortcuts } from '../../model/shortcuts.ts'
import type { Shortcut } from '../../model/shortcuts.ts'
import styles from './help-dialog.module.css'

/** What the program is for, and the key of every action. */
export function HelpDialog() {
  const { t } = useTranslation()
  const dialogs = useDialogs()
  const version = useThisSide((store) => store.version)
  return (
    <Modal
      title={t('help.title')}
      onClose={dialogs.close}
      actions={
        <Button appearance="primary" data-default onClick={dialogs.close}>
          {t('help.close')}
        </Button>
      }
    >
      <p className={styles.intro}>{t('help.intro')}</p>
      <table className={styles.keys}>
        <thead>
          <tr>
            <th scope="col">{t('help.action')}</th>
            <th scope="col">{t('help.key')}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(shortcuts) as Shortcut[]).map((name) => (
            <tr key={name}>
              <td>{t(`help.keys.${name}`)}</td>
              <td>
                <kbd>{keyOf(t, name)}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.version}>
        {t('app.name')} {version}
      </p>
    </Modal>
  )
}
