import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { PageId } from '../../model/pages.ts'
import { useEvidence, useOtherSide, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'

/** Opens the report, as soon as there is anything to report: from the self-check with what the person asked about there. */
export function ReportButton({ page }: { page: PageId }) {
  const { t } = useTranslation()
  const { open } = useDialogs()
  const { selfCheck } = useStores()
  const here = useThisSide((store) => store.snapshot !== null)
  const other = useOtherSide((store) => store.snapshot !== null || store.example !== null || store.opened !== null)
  const brought = useEvidence((store) => store.items.length > 0)
  if (!here && !other && !brought) return null
  return (
    <Button onClick={() => open('report', page === 'self-check' ? selfCheck.getState().topic : null)} data-report>
      {t('header.report')}
    </Button>
  )
}
