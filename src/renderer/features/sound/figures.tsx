import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-language.ts'
import type { TFunction } from 'i18next'
import type { Format } from '../../i18n/format.ts'
import type { ListenRecord, SoundTest } from '../../model/engine.ts'
import { decibels, hertz } from './format.ts'
import { Figures } from './parts.tsx'

/** Below these the path carries less than the whole range: a telephone's, a call's, a reduced playback quality. */
const NARROW_HZ = 4200
const WIDE_HZ = 8500
const FULL_HZ = 14_000

function bandwidthWords(t: TFunction, format: Format, value: number | null): string {
  if (value === null) return t('sound.figure.notMeasured')
  const kind = value < NARROW_HZ ? 'narrow' : value < WIDE_HZ ? 'wide' : value < FULL_HZ ? 'reduced' : 'full'
  return t(`sound.bandwidth.${kind}`, { value: hertz(format, value) })
}

function dropoutWords(t: TFunction, format: Format, dropouts: ListenRecord['dropouts']): string {
  if (dropouts.length === 0) return t('sound.figure.none')
  return t('sound.figure.dropoutWords', { count: dropouts.length, ms: format.number(dropouts.reduce((sum, { ms }) => sum + ms, 0)) })
}

/** What was measured while the proof sound was heard, or listened for in vain. */
export function TestFigures({ heard, test }: { heard: ListenRecord; test: SoundTest | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  const latency = test?.latencyMs ?? null
  const roundTrip = test?.roundTripMs ?? null
  return (
    <Figures
      items={[
        heard.detected
          ? [t('sound.figure.latency'), latency === null ? t('sound.figure.clocks') : t('sound.ms', { ms: format.number(latency) })]
          : null,
        roundTrip === null ? null : [t('sound.figure.roundTrip'), t('sound.ms', { ms: format.number(roundTrip) })],
        [t('sound.figure.level'), decibels(format, heard.level)],
        heard.snr === null ? null : [t('sound.figure.snr'), t('sound.figure.db', { db: format.number(heard.snr) })],
        heard.detected ? [t('sound.figure.dropouts'), dropoutWords(t, format, heard.dropouts)] : null,
        heard.detected ? [t('sound.figure.bandwidth'), bandwidthWords(t, format, heard.bandwidthHz)] : null,
        heard.detected
          ? [
              t('sound.figure.distortion'),
              heard.distortionPercent === null
                ? t('sound.figure.notMeasured')
                : t('sound.figure.percent', { value: format.number(heard.distortionPercent, 1) })
            ]
          : null,
        [t(heard.detected ? 'sound.figure.on' : 'sound.figure.listenedOn'), heard.device.name],
        [t('sound.figure.at'), format.time(heard.heardAt ?? heard.endedAt)]
      ]}
    />
  )
}
