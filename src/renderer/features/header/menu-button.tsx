import { Button } from '@fluentui/react-components'
import type { ButtonProps } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'

/** What opens the menu. */
export function MenuButton(props: Partial<ButtonProps>) {
  const { t } = useTranslation()
  return <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={t('menu.label')} data-menu {...(props as object)} />
}
