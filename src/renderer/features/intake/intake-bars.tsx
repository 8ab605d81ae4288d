import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useView } from '../../stores/view-context.tsx'
import { useOtherSide, useStores } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import type { IntakeError } from '../../stores/other-side.ts'
import styles from './intake-bars.module.css'

/** What is wrong, where, and what to do: in this order. */
export function ErrorWords({ error }: { error: IntakeError }) {
  const { what, where, todo } = useEngineWords().intakeError(error)
  return (
    <>
      <MessageBarTitle>{what}</MessageBarTitle>
      {where !== '' && <span className={styles.line}>{where}</span>}
      <span className={styles.line}>{todo}</span>
    </>
  )
}

/** The bars about what was brought in: the example, a failed attempt, two snapshots of one side. */
export function IntakeBars() {
  const { t } = useTranslation()
  const { otherSide, thisSide } = useStores()
  const { current } = useDialogs()
  const view = useView()
  const error = useOtherSide((store) => store.error)
  const { conflict } = view
  return (
    <>
      {view.example && (
        <MessageBar intent="info" icon={<BeakerRegular />}>
          <MessageBarBody>{t('intake.exampleBar')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => otherSide.getState().setExample(false)}>
              {t('intake.leaveExample')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {error !== null && current !== 'paste' && (
        <MessageBar intent="error" layout="multiline" data-intake-error>
          <MessageBarBody>
            <ErrorWords error={error} />
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={t('intake.error.dismiss')}
                onClick={() => otherSide.getState().dismissError()}
              />
            }
          />
        </MessageBar>
      )}
      {conflict !== null && (
        <MessageBar intent="warning">
          <MessageBarBody>{t(`intake.conflict.${conflict}`)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void thisSide.getState().choose(conflict === 'local' ? 'session' : 'local')}>
              {t(`intake.swap.${conflict}`)}
            </Button>
            <Button size="small" aria-label={t('side.removeLabel')} onClick={() => otherSide.getState().remove()}>
              {t('side.remove')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  )
}
