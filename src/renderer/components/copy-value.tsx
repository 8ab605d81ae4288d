import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { copyText } from './copy-text.ts'
import { useSaidFor } from './use-said-for.ts'

/** Copies an exact value: a path, a setting, a command. */
export function CopyValue({ value }: { value: string }) {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useSaidFor<'copied' | 'failed'>()
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={outcome === 'copied' ? <CheckmarkRegular /> : <CopyRegular />}
      aria-label={outcome === undefined ? t('copy.value', { value }) : t(`copy.${outcome}`)}
      title={outcome === undefined ? t('copy.this') : t(`copy.${outcome}`)}
      onClick={() => void copyText(value).then((copied) => setOutcome(copied ? 'copied' : 'failed'))}
    />
  )
}
