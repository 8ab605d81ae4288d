import { useTranslation } from 'react-i18next'
import styles from './hand-over-panel.module.css'

/** Which of the two windows is meant: the remote desktop shows the code, Sidecheck beside it on the own device reads it. */
export function Drawing() {
  const { t } = useTranslation()
  return (
    <div className={styles.drawing} aria-hidden="true">
      <span>{t('path.drawing.there')}</span>
      <svg viewBox="0 0 360 132" width="300" height="110" fill="none" stroke="currentColor" strokeWidth="1.5">
        <rect x="28" y="2" width="304" height="112" rx="6" />
        <path d="M4 130h352M152 114l-6 16M208 114l6 16" />
        <rect x="46" y="16" width="126" height="86" rx="3" />
        <path d="M46 30h126M194 46h122" />
        <rect x="194" y="32" width="122" height="70" rx="3" />
        <path d="M206 58h60" />
        <g fill="currentColor" stroke="none">
          <path d="M90 44h14v14H90zM114 44h14v14h-14zM90 68h14v14H90zM110 62h6v6h-6zM120 70h8v12h-8zM108 74h6v8h-6z" />
        </g>
        <path className={styles.arrow} d="M134 64c20-14 44-10 60 8m0-10v10h-10" strokeDasharray="4 3" />
        <rect className={styles.press} x="206" y="74" width="76" height="18" rx="2" stroke="none" />
      </svg>
      <strong>{t('path.drawing.here')}</strong>
    </div>
  )
}
