import { pino } from 'pino'
import { visible } from '../../core/text/visible.ts'

/** Writes to standard error, which scripts keep apart from results. SIDECHECK_LOG sets the level ("debug", "silent"). */
export function createLog(level = 'warn'): (message: string) => void {
  const isKnown = level === 'silent' || Object.hasOwn(pino.levels.values, level)
  const logger = pino({ level: isKnown ? level : 'warn', base: null }, pino.destination({ dest: 2, sync: true }))
  if (!isKnown) logger.warn(`SIDECHECK_LOG is none of ${Object.keys(pino.levels.values).join(', ')}, silent: "warn" is used`)
  return (message) => logger.warn(visible(message))
}
