import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-language.ts'
import { hearsVoice } from '../../model/engine-later.ts'
import { usePreferences, useSound, useStores, useThisSide } from '../../stores/context.ts'
import { RECORD_SECONDS } from '../../stores/sound.ts'
import { chosenOf, EndpointSelect, useEndpoints, useWanted } from './endpoints.tsx'
import { decibels } from './format.ts'
import { History } from './history.tsx'
import { LiveMeter } from './meter.tsx'
import { Card, Figures, Opening, RecordingOff, SoundError } from './parts.tsx'
import { useCalmLevel } from './use-level.ts'
import { MicVerdict } from './verdict.tsx'
import styles from './sound.module.css'

/** How long the lamp stays on after the last sample that was too loud, in tenths of a second. */
const CLIP_MOMENTS = 20

/** The microphone test: a live meter, a verdict, and five seconds to hear oneself. */
export function MicCard() {
  const { t } = useTranslation()
  const { sound } = useStores()
  const { inputs } = useEndpoints()
  const { wanted, focused, choose } = useWanted(inputs)
  const mic = useSound((store) => store.mic)
  const play = useSound((store) => store.play)
  const record = useSound((store) => store.own.mic)
  const value = chosenOf(inputs, wanted)
  const off = useThisSide((store) => store.recordingOff) !== null
  const busy = mic.phase !== 'idle'
  const replaying = play.what === 'recording'
  const id = value?.endpoint.id ?? null
  const toggle = (purpose: 'listen' | 'record'): void => {
    if (busy) sound.getState().stopMic()
    else void sound.getState().startMic(id, purpose)
  }
  return (
    <Card title={t('sound.mic.title')} text={t('sound.mic.text')} name="mic">
      <EndpointSelect label={t('sound.mic.device')} choices={inputs} value={value} disabled={busy} focused={focused} onChange={choose} />
      <RecordingOff />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={off || replaying || (busy && mic.purpose === 'record')}
          onClick={() => toggle('listen')}
        >
          {busy && mic.purpose === 'listen' ? t('sound.stop') : t('sound.mic.start')}
        </Button>
        <Button disabledFocusable={off || replaying || (busy && mic.purpose === 'listen')} onClick={() => toggle('record')}>
          {busy && mic.purpose === 'record' ? t('sound.stop') : t('sound.mic.record', { seconds: RECORD_SECONDS })}
        </Button>
        {(mic.recorded || replaying) && (
          <Button onClick={() => (replaying ? sound.getState().stopPlay() : void sound.getState().playTone(null, 'recording'))}>
            {replaying ? t('sound.stop') : t('sound.mic.replay')}
          </Button>
        )}
      </div>
      {(mic.recorded || replaying) && <p className={styles.hint}>{t('sound.mic.kept')}</p>}
      <Opening on={mic.phase === 'opening'} words={t('sound.mic.opening')} />
      <div className={styles.meters}>
        <LiveMeter label={t('sound.mic.meter')} announce />
        <History />
        {busy && <Live speak={mic.purpose} />}
      </div>
      <SoundError error={mic.error} />
      {!busy && mic.error === null && record !== null && (
        <MicVerdict record={record} endpoint={value?.endpoint.id === record.device.id ? value.endpoint : undefined} />
      )}
    </Card>
  )
}

/** Figures of the running microphone; renders by itself twice a second. */
function Live({ speak }: { speak: 'listen' | 'record' }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { levels } = useStores().sound
  const level = useCalmLevel(500)
  const helpdesk = usePreferences((store) => store.helpdesk)
  if (level === null) return null
  const clipping = levels.history.slice(-CLIP_MOMENTS).some(({ clipped }) => clipped)
  const heard = hearsVoice(
    levels.history.map(({ rms }) => rms),
    level.noiseFloor
  )
  const left = Math.max(0, RECORD_SECONDS - level.t)
  return (
    <>
      <p className={styles.speak}>
        {speak === 'record'
          ? t('sound.mic.recording', { seconds: format.number(left) })
          : t(clipping ? 'sound.mic.cut' : heard ? 'sound.mic.heard' : 'sound.mic.speak')}
        <span className={styles.lamp} data-on={clipping ? 'yes' : 'no'} data-clipping>
          {clipping ? t('sound.mic.clipping') : t('sound.mic.notClipping')}
        </span>
      </p>
      {helpdesk && (
        <Figures
          items={[
            [t('sound.figure.level'), decibels(format, level.rms)],
            [t('sound.figure.hold'), decibels(format, level.hold)],
            [t('sound.figure.floor'), decibels(format, level.noiseFloor)],
            [t('sound.figure.clipped'), t('sound.figure.samples', { count: level.clippedSamples })]
          ]}
        />
      )}
    </>
  )
}
