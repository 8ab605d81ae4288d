import { Button } from '@fluentui/react-components'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { micVerdict, soundAnswers, speechBetween } from '../../model/engine-later.ts'
import { NO_RECORDS } from '../../model/engine.ts'
import type { Side, SoundRecords } from '../../model/engine.ts'
import { useSound, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { useFilePicker } from '../../components/bring-in/use-file-picker.ts'
import { decibels, difference } from './format.ts'
import { LiveMeter, StillMeter } from './meter.tsx'
import { Card, Figures, Measured } from './parts.tsx'
import { useSoundTests } from './use-tests.ts'
import styles from './sound.module.css'

const SIDES = ['local', 'session'] as const

/** Both sides at once: this side's results, the other side's from its file, and the same speech in both microphones. */
export function BothCard() {
  const { t } = useTranslation()
  const format = useFormat()
  const { sound } = useStores()
  const dialogs = useDialogs()
  const pick = useFilePicker()
  const snapshot = useThisSide((store) => store.snapshot)
  const own = useSound((store) => store.own)
  const other = useSound((store) => store.other)
  const here: Side = snapshot?.side ?? 'local'
  const records: Record<Side, SoundRecords | null> = here === 'local' ? { local: own, session: other } : { local: other, session: own }
  const between = useMemo(
    () => speechBetween(here === 'local' ? own.mic : other?.mic, here === 'local' ? other?.mic : own.mic),
    [own.mic, other, here]
  )
  const nothing = own.mic === null && own.listens.length === 0 && own.sent.length === 0 && own.answers.length === 0
  return (
    <Card title={t('sound.both.title')} text={t('sound.both.text')} name="both" both>
      <div className={styles.buttons}>
        <Button disabledFocusable={nothing} onClick={() => dialogs.open('saveSound')}>
          {t('sound.both.save')}
        </Button>
        <Button disabledFocusable={nothing} onClick={() => dialogs.open('copySound')}>
          {t('sound.both.copy')}
        </Button>
        <Button onClick={pick}>{t('sound.both.open')}</Button>
        <Button onClick={() => dialogs.open('paste')}>{t('sound.both.paste')}</Button>
        {other !== null && (
          <Button appearance="subtle" onClick={() => sound.getState().removeOther()}>
            {t('sound.both.remove')}
          </Button>
        )}
      </div>
      <div className={styles.halves}>
        {SIDES.map((side) => (
          <SideResults
            key={side}
            side={side}
            records={records[side]}
            live={side === here}
            machine={side === here ? '' : (other?.machine ?? '')}
          />
        ))}
      </div>
      {own.mic !== null && other?.mic != null && (
        <p className={styles.text} data-speech={between === undefined ? 'none' : 'same'}>
          {between === undefined
            ? t('sound.both.otherSpeech')
            : t(between.delayMs === null ? 'sound.both.sameSpeechClocks' : 'sound.both.sameSpeech', {
                level: difference(format, between.levelDb),
                ms: format.number(between.delayMs ?? 0),
                likeness: format.number(between.likeness * 100)
              })}
        </p>
      )}
    </Card>
  )
}

function SideResults({ side, records, live, machine }: { side: Side; records: SoundRecords | null; live: boolean; machine: string }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const tests = useSoundTests().filter(({ heardBy }) => heardBy === side)
  const mic = records?.mic ?? null
  const last = tests.at(-1)
  const running = useSound((store) => store.mic.phase === 'running') && live
  return (
    <section className={styles.half} aria-label={t(`side.${side}`)} data-results={side}>
      <h4 className={styles.minor}>{[t(`side.${side}`), live ? t('side.this') : machine].filter((part) => part !== '').join(' · ')}</h4>
      {running ? (
        <LiveMeter label={t('sound.both.meter')} />
      ) : mic === null ? (
        <p className={styles.hint}>{t(live ? 'sound.both.noneHere' : records === null ? 'sound.both.noFile' : 'sound.both.noneThere')}</p>
      ) : (
        <>
          <StillMeter label={t('sound.both.meter')} rms={mic.statistics.loud} peak={mic.statistics.truePeak} />
          <p className={styles.text}>{words.micVerdict(micVerdict(mic.statistics)).title}</p>
          <Measured>
            <Figures
              items={[
                [t('sound.figure.device'), mic.device.name],
                [t('sound.figure.level'), decibels(format, mic.statistics.rms)],
                [t('sound.figure.peak'), decibels(format, mic.statistics.truePeak)],
                [t('sound.figure.floor'), decibels(format, mic.statistics.noiseFloor)],
                [t('sound.figure.at'), format.time(mic.startedAt)]
              ]}
            />
          </Measured>
        </>
      )}
      {soundAnswers({ [side]: records ?? NO_RECORDS }).map((answer) => (
        <p key={answer.at} className={styles.text} data-answer={answer.answer}>
          {words.soundAnswer(answer)}
        </p>
      ))}
      {last !== undefined && (
        <p className={styles.text}>{last.passed ? t(`sound.proof.passed.${side}`) : t(`sound.proof.failed.${side}`)}</p>
      )}
    </section>
  )
}
