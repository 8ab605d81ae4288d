import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise'
import { useConnection, useStores, useThisSide } from '../stores/context.ts'
import { useDelayed } from './use-delayed.ts'

/** Reads this side again. */
export function CheckAgain() {
  const { t } = useTranslation()
  const { thisSide } = useStores()
  const connected = useConnection((store) => store.state === 'connected')
  const checking = useThisSide((store) => store.checking)
  const running = useThisSide((store) => store.running)
  const busy = useDelayed(checking || running.size > 0, 500)
  return (
    <Button
      icon={<ArrowClockwiseRegular />}
      disabledFocusable={checking || !connected}
      onClick={() => void thisSide.getState().check()}
      data-check-again
    >
      {checking && busy ? t('check.checking') : t('check.again')}
    </Button>
  )
}
