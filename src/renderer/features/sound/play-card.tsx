import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-language.ts'
import { useSound, useStores, useThisSide } from '../../stores/context.ts'
import type { Answer } from '../../stores/sound.ts'
import { chosenOf, EndpointSelect, useEndpoints, useWanted } from './endpoints.tsx'
import { decibels } from './format.ts'
import { Card, Opening, RecordingOff, SoundError } from './parts.tsx'
import styles from './sound.module.css'

const TONES = ['left', 'both', 'right'] as const
const ANSWERS: readonly Answer[] = ['yes', 'no', 'one']

/** The playback test: sounds for left, right and both, judged by ear, and measured where the system lets itself be heard. */
export function PlayCard() {
  const { t } = useTranslation()
  const format = useFormat()
  const { sound } = useStores()
  const { outputs, monitors } = useEndpoints()
  const { wanted, focused, choose } = useWanted(outputs)
  const play = useSound((store) => store.play)
  const measure = useSound((store) => store.measure)
  const value = chosenOf(outputs, wanted)
  const off = useThisSide((store) => store.recordingOff) !== null
  const id = value?.endpoint.id ?? null
  const measuring = measure.phase !== 'idle'
  const playing = play.phase !== 'idle' && play.what !== 'recording'
  const busy = play.phase !== 'idle' || measuring
  return (
    <Card title={t('sound.play.title')} text={t('sound.play.text')} name="play">
      <EndpointSelect label={t('sound.play.device')} choices={outputs} value={value} disabled={busy} focused={focused} onChange={choose} />
      <div className={styles.buttons}>
        {TONES.map((tone) => (
          <Button
            key={tone}
            disabledFocusable={busy && play.what !== tone}
            onClick={() => (play.what === tone ? sound.getState().stopPlay() : void sound.getState().playTone(id, tone))}
          >
            {playing && play.what === tone ? t('sound.stop') : t(`sound.play.${tone}`)}
          </Button>
        ))}
        {monitors && (
          <Button
            disabledFocusable={off || play.phase !== 'idle'}
            onClick={() => (measuring ? sound.getState().stopMeasure() : void sound.getState().measureOutput(id))}
          >
            {measuring ? t('sound.stop') : t('sound.play.measure')}
          </Button>
        )}
      </div>
      {monitors && <RecordingOff />}
      <Opening on={play.phase === 'opening' || measure.phase === 'opening'} words={t('sound.play.opening')} />
      {playing && play.phase === 'running' && (
        <p role="status" className={styles.hint}>
          {t('sound.play.playing')}
        </p>
      )}
      <SoundError error={play.error} />
      {play.done !== null && (
        <div className={styles.question} role="group" aria-label={t('sound.play.heard')}>
          <span className={styles.minor}>{t('sound.play.heard')}</span>
          {ANSWERS.map((answer) => (
            <Button
              key={answer}
              size="small"
              aria-pressed={play.answer === answer}
              appearance={play.answer === answer ? 'primary' : 'secondary'}
              onClick={() => sound.getState().answer(answer)}
            >
              {t(`sound.play.answer.${answer}`)}
            </Button>
          ))}
        </div>
      )}
      {play.answer !== null && (
        <p role="status" className={styles.text}>
          {value?.endpoint.muted === true && play.answer !== 'yes' ? t('sound.play.muted') : t(`sound.play.then.${play.answer}`)}
        </p>
      )}
      <SoundError error={measure.error} />
      {measuring && measure.playing !== null && (
        <p role="status" className={styles.hint}>
          {t(`sound.play.measuring.${measure.playing}`)}
        </p>
      )}
      {measure.results.length > 0 && (
        <table className={styles.table} data-measured>
          <caption>{t('sound.play.measured')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sound.play.column.played')}</th>
              <th scope="col">{t('sound.play.left')}</th>
              <th scope="col">{t('sound.play.right')}</th>
              <th scope="col">{t('sound.play.column.apart')}</th>
              <th scope="col">{t('sound.play.column.result')}</th>
            </tr>
          </thead>
          <tbody>
            {measure.results.map(({ played, left, right, separationDb, verdict }) => (
              <tr key={played} data-played={played} data-verdict={verdict} data-separation={separationDb.toFixed(1)}>
                <th scope="row">{t(`sound.play.${played}`)}</th>
                <td>{decibels(format, left)}</td>
                <td>{decibels(format, right)}</td>
                <td>{t('sound.play.apart', { db: format.number(separationDb) })}</td>
                <td>{t(`sound.play.verdict.${verdict}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}
