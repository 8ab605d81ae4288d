import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { InfoRegular } from '@fluentui/react-icons/svg/info'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { cx } from '../../components/cx.ts'
import type { Format } from '../../i18n/format.ts'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import type { DeviceTest } from '../../model/engine.ts'
import type { EngineWords } from '../../model/engine-words.ts'
import type { Fact } from '../../model/fact.ts'
import { spaced } from '../../model/describe.ts'
import { usePreferences } from '../../stores/context.ts'
import styles from './device-test.module.css'

const ICONS = { usable: CheckmarkCircleRegular, opens: InfoRegular, failed: ErrorCircleRegular } as const

/** What a test showed: one sentence, what to do where it failed, and when that was; for the helpdesk what was measured and the native code. */
export function TestResult({ test }: { test: DeviceTest }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const helpdesk = usePreferences((store) => store.helpdesk)
  const Icon = ICONS[test.result]
  const holder = test.test === 'port' ? test.port.holder : undefined
  const hint = test.error === undefined ? '' : words.probeError(test.error).hint
  return (
    <div className={cx(styles.result, styles[test.result])} data-result={test.result}>
      <span className={styles.icon} aria-hidden="true">
        <Icon />
      </span>
      <div className={styles.words}>
        <p className={styles.sentence}>{sentenceOf(t, words, test)}</p>
        {holder !== undefined && <p className={styles.text}>{t('deviceTest.port.holder', { program: holder })}</p>}
        {hint !== '' && <p className={styles.text}>{hint}</p>}
        <p className={styles.hint}>{t('deviceTest.at', { time: format.recent(test.at) })}</p>
        {helpdesk && (
          <dl className={styles.facts}>
            {measured(t, format, words, test).map(({ field, value }) => (
              <div key={field}>
                <dt>{field}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </div>
  )
}

function sentenceOf(t: TFunction, words: EngineWords, test: DeviceTest): string {
  if (test.test === 'card') return test.result === 'failed' ? failedSentence(t, words, test) : t(`deviceTest.card.usable.${test.side}`)
  if (test.test === 'domain') return test.result === 'failed' ? failedSentence(t, words, test) : t('deviceTest.domain.answers')
  const { outcome } = test.port
  // What stopped the test itself is the program's own sentence: the port is not to blame.
  return outcome === 'failed' ? failedSentence(t, words, test) : t(`deviceTest.port.outcome.${outcome}`)
}

/** What the program says in its own words; what a library says, by itself or quoted, is for the helpdesk. */
function failedSentence(t: TFunction, words: EngineWords, { test, error }: DeviceTest): string {
  return error?.text === undefined || error.text.params?.['said'] !== undefined
    ? t(`deviceTest.${test}.failed`)
    : words.probeError(error).message
}

type Named = readonly (readonly [field: string, value: string | undefined])[]

function measured(t: TFunction, format: Format, words: EngineWords, test: DeviceTest): Fact[] {
  const ms = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : t('details.ms', { ms: format.upTo(value, 1) })
  const ofKind = (): Named => {
    if (test.test === 'port') {
      const { openMs, roundTripMs, lines, linesError } = test.port
      return [
        [t('deviceTest.field.open'), ms(openMs)],
        [t('deviceTest.field.roundTrip'), ms(roundTripMs)],
        [
          t('deviceTest.field.lines'),
          lines === undefined ? linesError && t('deviceTest.noLines', { code: linesError.code }) : modemLines(lines)
        ]
      ]
    }
    if (test.test === 'domain') {
      const { kdcs } = test.domain
      return [[t('deviceTest.field.kdcs'), kdcs.length === 0 ? undefined : format.list(kdcs.map(({ name, port }) => `${name}:${port}`))]]
    }
    const { atr, protocol, roundTripMs, applets } = test.card
    return [
      [t('details.field.atr'), atr === undefined ? undefined : spaced(atr)],
      [t('deviceTest.field.protocol'), protocol],
      [t('deviceTest.field.roundTrip'), ms(roundTripMs)],
      [t('deviceTest.field.applets'), applets.length === 0 ? undefined : format.list(applets.map(({ name, sw }) => `${name} ${sw}`))]
    ]
  }
  const facts: Named = [
    [t('deviceTest.field.code'), test.error?.code],
    [t('deviceTest.field.message'), test.error === undefined ? undefined : words.probeError(test.error).message],
    ...ofKind(),
    [t('deviceTest.field.took'), ms(test.tookMs)]
  ]
  return facts.flatMap(([field, value]) => (value === undefined ? [] : [{ field, value }]))
}

/** CTS, DSR and DCD, each with + where it is on and - where it is off, as terminal programs show them. */
const modemLines = (lines: Readonly<Record<string, boolean>>): string =>
  Object.entries(lines)
    .map(([line, on]) => `${line.toUpperCase()}${on ? '+' : '-'}`)
    .join(' ')
