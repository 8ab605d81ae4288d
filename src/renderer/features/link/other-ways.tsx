import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { PlugConnectedRegular } from '@fluentui/react-icons/svg/plug-connected'
import { SaveRegular } from '@fluentui/react-icons/svg/save'
import { WindowConsoleRegular } from '@fluentui/react-icons/svg/window-console'
import type { Side } from '../../model/engine.ts'
import { keyOf } from '../../model/shortcuts.ts'
import { focusRow } from '../../components/focus-row.ts'
import { useFilePicker } from '../../components/bring-in/use-file-picker.ts'
import { useLink, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { isForbidden } from '../../stores/link.ts'
import styles from './path.module.css'

/** What most people do not need, as a quiet list beside the one thing to press. */
export function OtherWays({ here }: { here: Side }) {
  const { t } = useTranslation()
  const { otherSide } = useStores()
  const dialogs = useDialogs()
  const pick = useFilePicker()
  const link = useLink(({ link }) => link)
  // The session's result is what the other side waits for: there it goes out before anything comes in.
  const givesAway = useThisSide((store) => store.snapshot !== null) && here === 'session'
  return (
    <div className={styles.others}>
      <h3 className={styles.othersTitle}>{t('ways.others')}</h3>
      <ul className={styles.list}>
        {givesAway && !isForbidden(link, 'clipboard') && (
          <Other
            icon={<CopyRegular />}
            title={t('path.copy.title')}
            text={t('path.copy.text')}
            keys={keyOf(t, 'copy')}
            onClick={() => dialogs.open('copy')}
          />
        )}
        {givesAway && !isForbidden(link, 'file') && (
          <Other icon={<SaveRegular />} title={t('path.save.title')} text={t('path.save.text')} onClick={() => dialogs.open('save')} />
        )}
        <Other
          icon={<ClipboardPasteRegular />}
          title={t('path.paste.title')}
          text={t('path.paste.text')}
          keys={keyOf(t, 'paste')}
          onClick={() => dialogs.open('paste')}
        />
        <Other icon={<FolderOpenRegular />} title={t('path.file.title')} text={t('path.file.text')} onClick={pick} />
        <Other
          icon={<PlugConnectedRegular />}
          title={t('path.live.title')}
          text={t('path.live.text')}
          onClick={() => dialogs.open('connect')}
        />
        {here === 'local' && (
          <Other
            icon={<WindowConsoleRegular />}
            title={t('path.cannot.title')}
            text={t('path.cannot.text')}
            onClick={() => dialogs.open('cannotRun')}
          />
        )}
        <Other
          icon={<BeakerRegular />}
          title={t('path.example.title')}
          text={t('path.example.text')}
          onClick={() => {
            // The button goes away with this step: the keyboard goes on at the example's first row.
            flushSync(() => otherSide.getState().setExample(true))
            focusRow(null)
          }}
        />
      </ul>
    </div>
  )
}

interface OtherProps {
  icon: ReactNode
  title: string
  text: string
  /** The key that does the same from anywhere. */
  keys?: string
  onClick(): void
}

function Other({ icon, title, text, keys, onClick }: OtherProps) {
  return (
    <li>
      <button type="button" className={styles.other} onClick={onClick}>
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
        <span className={styles.otherWords}>
          <span className={styles.otherTitle}>{title}</span> <span className={styles.otherText}>{text}</span>
        </span>
        {keys === undefined ? (
          <span className={styles.chevron} aria-hidden="true">
            <ChevronRightRegular />
          </span>
        ) : (
          <kbd className={styles.keys}>{keys}</kbd>
        )}
      </button>
    </li>
  )
}
