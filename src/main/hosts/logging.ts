import { pino } from 'pino'
import { visible } from '../../core/text/visible.ts'

/** Writes to standard error, which scripts keep apart from results. SIDECHECK_LOG sets the level ("debug", "silent"). */
export function createLog(level: string | undefined): (message: string) => void {
  const logger = pino({ level: level ?? 'warn', base: null }, pino.destination({ dest: 2, sync: true }))
  return (message) => logger.warn(visible(message))
}
