import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-language.ts'
import { ageText, nextTick } from './age.ts'

/** "4 s ago", kept up to date. Not announced: a clock that speaks is noise. */
export function Age({ since }: { since: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const then = Date.parse(since)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const tick = (): void => {
      const current = Date.now()
      setNow(current)
      timer = setTimeout(tick, nextTick(then, current))
    }
    tick()
    return () => clearTimeout(timer)
  }, [then])
  return (
    <time dateTime={since} title={format.dateTime(then)}>
      {ageText(t, then, Math.max(now, then), format)}
    </time>
  )
}
