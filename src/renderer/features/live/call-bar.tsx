import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { Dismiss } from '../../components/dismiss.tsx'
import { useConnection, useStores, useThisSide } from '../../stores/context.ts'

/** Says why a call failed; while there is no connection that one says it. */
export function CallBar() {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { thisSide } = useStores()
  const state = useConnection((store) => store.state)
  const error = useThisSide((store) => store.error)
  if (error === null || (state !== 'connected' && state !== 'connecting')) return null
  return (
    <MessageBar intent="error">
      <MessageBarBody>
        {error.code === 'DISCONNECTED' ? t('bar.disconnected') : t('bar.callFailed', { message: words.callError(error), code: error.code })}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Dismiss label={t('intake.error.dismiss')} onDismiss={() => thisSide.getState().dismissError()} />}
      />
    </MessageBar>
  )
}
