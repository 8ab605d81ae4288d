import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger
} from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { HistoryRegular } from '@fluentui/react-icons/svg/history'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { PlugConnectedRegular } from '@fluentui/react-icons/svg/plug-connected'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { SaveRegular } from '@fluentui/react-icons/svg/save'
import type { SideChoice } from '../../../shared/side-choice.ts'
import { ownNameOf } from '../../../shared/language-names.ts'
import { LANGUAGE_CHOICES, THEME_CHOICES } from '../../stores/preferences.ts'
import type { LanguageChoice, ThemeChoice } from '../../stores/preferences.ts'
import { useLink, useOtherSide, usePreferences, useStores, useThisSide } from '../../stores/context.ts'
import { isForbidden } from '../../stores/link.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { useFilePicker } from '../../components/bring-in/use-file-picker.ts'
import { keyOf } from '../../model/shortcuts.ts'
import { useMedia } from '../../theme/use-theme.ts'
import { MenuButton } from './menu-button.tsx'
import styles from './header.module.css'

const SIDE_CHOICES: readonly SideChoice[] = ['auto', 'local', 'session']

/** What is not needed every minute: handing over, the example, which side this is, appearance and language. Drawn when it is first opened. */
export function MainMenu() {
  const { t } = useTranslation()
  const { otherSide, preferences, thisSide } = useStores()
  const theme = usePreferences((store) => store.theme)
  const language = usePreferences((store) => store.language)
  const choice = useThisSide((store) => store.choice)
  const languageFixed = useThisSide((store) => store.languageFixed)
  const ready = useThisSide((store) => store.snapshot !== null)
  const link = useLink(({ link }) => link)
  const example = useOtherSide((store) => store.example !== null)
  const helpdesk = usePreferences((store) => store.helpdesk)
  // The header has its switch where there is room.
  const narrow = useMedia('(width < 720px)')
  const dialogs = useDialogs()
  const pick = useFilePicker()
  return (
    <Menu
      inline
      defaultOpen
      checkedValues={{ theme: [theme], language: [language], side: [choice], helpdesk: helpdesk ? ['on'] : [] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const [value] = checkedItems
        if (name === 'theme') preferences.getState().setTheme(value as ThemeChoice)
        else if (name === 'helpdesk') preferences.getState().setHelpdesk(value !== undefined)
        else if (name === 'language') preferences.getState().setLanguage(value as LanguageChoice)
        else void thisSide.getState().choose(value as SideChoice)
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton />
      </MenuTrigger>
      <MenuPopover className={styles.menu ?? ''}>
        <MenuList>
          <MenuItem icon={<PlugConnectedRegular />} disabled={!ready} onClick={() => dialogs.open('connect')}>
            {t('menu.connect')}
          </MenuItem>
          <MenuItem
            icon={<SaveRegular />}
            secondaryContent={isForbidden(link, 'file') ? t('ways.state.forbidden') : keyOf(t, 'save')}
            disabled={!ready || isForbidden(link, 'file')}
            onClick={() => dialogs.open('save')}
          >
            {t('menu.save')}
          </MenuItem>
          <MenuItem
            icon={<CopyRegular />}
            secondaryContent={isForbidden(link, 'clipboard') ? t('ways.state.forbidden') : keyOf(t, 'copy')}
            disabled={!ready || isForbidden(link, 'clipboard')}
            onClick={() => dialogs.open('copy')}
          >
            {t('menu.copy')}
          </MenuItem>
          <MenuItem icon={<FolderOpenRegular />} secondaryContent={keyOf(t, 'open')} onClick={pick}>
            {t('menu.open')}
          </MenuItem>
          <MenuItem icon={<HistoryRegular />} onClick={() => dialogs.open('history')}>
            {t('menu.history')}
          </MenuItem>
          <MenuItem
            icon={<BeakerRegular />}
            secondaryContent={keyOf(t, 'example')}
            onClick={() => otherSide.getState().setExample(!example)}
          >
            {example ? t('intake.leaveExample') : t('menu.example')}
          </MenuItem>
          {narrow && (
            <MenuItemCheckbox name="helpdesk" value="on">
              {t('helpdesk.view')}
            </MenuItemCheckbox>
          )}
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t('menu.side')}</MenuGroupHeader>
            {SIDE_CHOICES.map((side) => (
              <MenuItemRadio key={side} name="side" value={side} disabled={!ready}>
                {t(`menu.sideChoice.${side}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t('menu.theme')}</MenuGroupHeader>
            {THEME_CHOICES.map((name) => (
              <MenuItemRadio key={name} name="theme" value={name}>
                {t(`menu.themeChoice.${name}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t(languageFixed ? 'menu.languageFixed' : 'menu.language')}</MenuGroupHeader>
            {LANGUAGE_CHOICES.map((name) => (
              <MenuItemRadio
                key={name}
                name="language"
                value={name}
                disabled={languageFixed}
                {...(name === 'system' ? {} : { lang: name })}
              >
                {name === 'system' ? t('menu.languageSystem') : ownNameOf(name)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<QuestionCircleRegular />} secondaryContent={keyOf(t, 'help')} onClick={() => dialogs.open('help')}>
            {t('menu.help')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
