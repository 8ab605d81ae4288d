import { cx } from './cx.ts'
import styles from './toggle.module.css'

interface Props {
  label: string
  /** The words stand elsewhere: here they are for assistive technology only. */
  bare?: boolean
  checked: boolean
  disabled?: boolean
  className?: string | undefined
  onChange(on: boolean): void
}

/** A switch. Made of plain elements, because the first screen has one. */
export function Toggle({ label, bare = false, checked, disabled = false, className, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      aria-label={bare ? label : undefined}
      disabled={disabled}
      className={cx(styles.switch, className)}
      onClick={() => onChange(!checked)}
    >
      {!bare && label}
      <span className={styles.track} aria-hidden="true" />
    </button>
  )
}
