import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useEvidence, useOtherSide, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'

/** Opens the report, as soon as there is anything to report. */
export function ReportButton() {
  const { t } = useTranslation()
  const { open } = useDialogs()
  const here = useThisSide((store) => store.snapshot !== null)
  const other = useOtherSide((store) => store.snapshot !== null || store.example !== null || store.opened !== null)
  const brought = useEvidence((store) => store.items.length > 0)
  if (!here && !other && !brought) return null
  return (
    <Button onClick={() => open('report')} data-report>
      {t('header.report')}
    </Button>
  )
}
