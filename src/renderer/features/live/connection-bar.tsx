import { MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useEngineWords } from '../../i18n/use-language.ts'
import { useDelayed } from '../../components/use-delayed.ts'
import { useConnection, useStores, useThisSide } from '../../stores/context.ts'

/** Says that what stands below may be old, and when a call failed why. */
export function ConnectionBar() {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { connection, thisSide } = useStores()
  const state = useConnection((store) => store.state)
  const error = useThisSide((store) => store.error)
  const slow = useDelayed(state === 'connecting', 500)
  const bar = state === 'connected' || state === 'connecting' ? (slow ? 'connecting' : null) : state
  return (
    <>
      {bar !== null && (
        <MessageBar intent={bar === 'connecting' ? 'info' : 'warning'}>
          <MessageBarBody>{t(`bar.${bar}`)}</MessageBarBody>
          {(bar === 'ended' || bar === 'refused') && (
            <MessageBarActions>
              <Button size="small" onClick={() => connection.getState().retry()}>
                {t('bar.again')}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {error !== null && bar === null && (
        <MessageBar intent="error">
          <MessageBarBody>
            {error.code === 'DISCONNECTED'
              ? t('bar.disconnected')
              : t('bar.callFailed', { message: words.callError(error), code: error.code })}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={t('intake.error.dismiss')}
                onClick={() => thisSide.getState().dismissError()}
              />
            }
          />
        </MessageBar>
      )}
    </>
  )
}
