import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'

/** The cross at the end of a bar; `label` says what it takes away. */
export function Dismiss({ label, onDismiss }: { label: string; onDismiss: () => void }) {
  return <Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={label} onClick={onDismiss} />
}
