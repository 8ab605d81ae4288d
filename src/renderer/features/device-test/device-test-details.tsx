import { Button, Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Progress } from '../../components/progress.tsx'
import { useDelayed } from '../../components/use-delayed.ts'
import { useEngineWords } from '../../i18n/use-language.ts'
import type { DeviceTest, Side } from '../../model/engine.ts'
import type { BayRow } from '../../model/groups.ts'
import { useDeviceTests, useLink, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { useView } from '../../stores/view-context.tsx'
import { testedName } from '../../../shared/device-tests.ts'
import type { TestRequest } from '../../../shared/device-tests.ts'
import { TestResult } from './test-result.tsx'
import { useTestable } from './use-testable.ts'
import type { Testable } from './use-testable.ts'
import styles from './device-test.module.css'

/** In the details of a port or a reader: what its tests have shown on both sides, and the test of the one on this side. */
export function DeviceTestDetails({ row }: { row: BayRow }) {
  const { t } = useTranslation()
  const { example, deviceTests } = useView()
  const here = useThisSide((store) => store.snapshot?.side ?? 'local')
  const testable = useTestable(row)
  const live = useLink((store) => store.link?.ways.some(({ state }) => state === 'connected') ?? false)
  if (testable === null || example) return null
  const newest = (side: Side): DeviceTest | undefined =>
    deviceTests
      .filter((test) => test.test === testable.kind && test.side === side && test.device === testable.names[side])
      .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
      .at(-1)
  const there: Side = here === 'local' ? 'session' : 'local'
  const [mine, theirs] = [newest(here), newest(there)]
  if (testable.here === 'no' && mine === undefined && theirs === undefined && !live) return null
  return (
    <section className={styles.section} aria-label={t(`deviceTest.${testable.kind}.title`)} data-device-test={mine?.result ?? 'none'}>
      <h3 className={styles.title}>{t(`deviceTest.${testable.kind}.title`)}</h3>
      <OwnTest key={row.key} testable={testable} name={testable.names[here] ?? ''} last={mine} />
      <ThereTest testable={testable} here={here} />
      {theirs !== undefined && (
        <div data-brought-test={theirs.result}>
          <h4 className={styles.side}>{t(`side.${there}`)}</h4>
          <TestResult test={theirs} />
        </div>
      )}
    </section>
  )
}

interface OwnProps {
  testable: Testable
  name: string
  last: DeviceTest | undefined
}

/** The test of the device on this side, while it runs and afterwards. */
function OwnTest({ testable: { kind, here }, name, last }: OwnProps) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { deviceTests } = useStores()
  const running = useDeviceTests((store) => store.running)
  const error = useDeviceTests((store) => store.error)
  const [bridge, setBridge] = useState(false)
  const explained = useId()
  const isMine = running !== null && running.test === kind && testedName(running) === name
  const late = useDelayed(isMine, 500)
  const request: TestRequest = kind === 'port' ? { test: 'port', name, loopback: bridge } : { test: 'card', reader: name }
  return (
    <>
      {here === 'xrdp' && <p className={styles.text}>{t('deviceTest.card.xrdp')}</p>}
      {here === 'can' && (
        <>
          <p className={styles.text}>
            {t(`deviceTest.${kind}.text`)} {kind === 'port' && !bridge && t('deviceTest.port.nothing')}
          </p>
          {kind === 'port' && (
            <Checkbox
              className={styles.choice ?? ''}
              label={t('deviceTest.port.bridge.label')}
              checked={bridge}
              disabled={running !== null}
              onChange={(_, { checked }) => setBridge(checked === true)}
            />
          )}
          {bridge && (
            <div className={styles.explained} id={explained}>
              <p className={styles.text}>{t('deviceTest.port.bridge.text')}</p>
              <p className={styles.text}>{t('deviceTest.port.bridge.caution')}</p>
            </div>
          )}
          <Button
            size="small"
            aria-describedby={bridge ? explained : undefined}
            disabledFocusable={running !== null}
            onClick={() => void deviceTests.getState().run(request)}
            data-testing={isMine ? 'yes' : 'no'}
          >
            {t(bridge ? 'deviceTest.port.bridge.start' : `deviceTest.${kind}.start`)}
          </Button>
        </>
      )}
      <div role="status" className={styles.status}>
        {late ? <Running request={running ?? request} /> : last !== undefined && <TestResult key={last.at} test={last} />}
      </div>
      {error !== null && error.device === name && (
        <MessageBar intent="warning" layout="multiline" data-test-error={error.code}>
          <MessageBarBody>{words.callError(error)}</MessageBarBody>
        </MessageBar>
      )}
      {last !== undefined && !late && <HandOver test={last} />}
    </>
  )
}

/** Over a live way the other half tests its end of the device, after this one: both cannot hold it at once. */
function ThereTest({ testable: { kind, names, here: able }, here }: { testable: Testable; here: Side }) {
  const { t } = useTranslation()
  const { deviceTests } = useStores()
  const live = useLink((store) => store.link?.ways.some(({ state }) => state === 'connected') ?? false)
  const busy = useDeviceTests(({ running, there }) => running !== null || there !== null)
  const isThere = useDeviceTests((store) => store.there !== null)
  const late = useDelayed(isThere, 500)
  const [mine, theirs] = [names[here], names[here === 'local' ? 'session' : 'local']]
  if (!live || theirs === undefined) return null
  const run = async (): Promise<void> => {
    if (able === 'can' && mine !== undefined)
      await deviceTests.getState().run(kind === 'port' ? { test: 'port', name: mine, loopback: false } : { test: 'card', reader: mine })
    await deviceTests
      .getState()
      .runThere(kind === 'port' ? { test: 'port', name: theirs, loopback: false } : { test: 'card', reader: theirs })
  }
  return (
    <div className={styles.buttons} data-test-there={isThere ? 'running' : 'idle'}>
      <Button size="small" disabledFocusable={busy} onClick={() => void run()}>
        {t(able === 'can' && mine !== undefined ? 'deviceTest.there.start' : 'deviceTest.there.only')}
      </Button>
      {late && (
        <span className={styles.hint} role="status">
          {t('deviceTest.there.running')}
        </span>
      )}
    </div>
  )
}

/** After this many milliseconds without an answer a person wonders whether anything goes on. */
const LONG_MS = 4000

function Running({ request }: { request: TestRequest }) {
  const { t } = useTranslation()
  const long = useDelayed(true, LONG_MS)
  const what = request.test !== 'port' ? 'card' : request.loopback ? 'bridge' : 'port'
  const doing = t(`deviceTest.running.${what}`)
  return (
    <div className={styles.running}>
      <span className={styles.text}>{doing}</span>
      <Progress aria-label={doing} />
      {long && <span className={styles.hint}>{t('deviceTest.running.long')}</span>}
    </div>
  )
}

/** The result on its way to the other side, where it counts in the comparison too. */
function HandOver({ test }: { test: DeviceTest }) {
  const { t } = useTranslation()
  const { deviceTests } = useStores()
  const { open } = useDialogs()
  const id = useId()
  const go = (dialog: 'saveTest' | 'copyTest'): void => {
    deviceTests.getState().handOver(test)
    open(dialog)
  }
  return (
    <div className={styles.buttons} role="group" aria-labelledby={id}>
      <span id={id} className={styles.hint}>
        {t('deviceTest.handOver')}
      </span>
      <Button size="small" appearance="subtle" onClick={() => go('saveTest')}>
        {t('deviceTest.save')}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => go('copyTest')}>
        {t('deviceTest.copy')}
      </Button>
    </div>
  )
}
