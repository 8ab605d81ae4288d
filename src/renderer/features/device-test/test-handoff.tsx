import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import { Handoff } from '../../components/handoff.tsx'
import type { HandoffKind } from '../../components/handoff.tsx'
import { hiddenDeviceTest } from '../../model/engine-later.ts'
import { deviceTestFileName, deviceTestText } from '../../model/engine.ts'
import type { DeviceTest } from '../../model/engine.ts'
import { useDeviceTests, useThisSide } from '../../stores/context.ts'

/** The result of a device test, on its way to the other side. */
export function TestHandoff({ kind, onDone }: { kind: HandoffKind; onDone: (words: string) => void }) {
  const test = useDeviceTests((store) => store.leaving)
  return test === null ? null : <Leaving kind={kind} test={test} onDone={onDone} />
}

function Leaving({ kind, test, onDone }: { kind: HandoffKind; test: DeviceTest; onDone: (words: string) => void }) {
  const { t } = useTranslation()
  const snapshot = useThisSide((store) => store.snapshot)
  const hidden = useMemo(() => hiddenDeviceTest(test, snapshot), [test, snapshot])
  return (
    <Handoff
      kind={kind}
      title={t(`handoff.test.${kind}`)}
      intro={t('handoff.test.contains')}
      never={t(`handoff.test.never.${test.test}`)}
      hideHint={t('handoff.sound.hideHint')}
      content={(hide) => ({
        name: deviceTestFileName(test),
        text: deviceTestText(hide ? hidden : test),
        lines: contents(t, hide ? { ...hidden, machine: '' } : test)
      })}
      next={t(`handoff.sound.done.${kind}`)}
      onDone={onDone}
    />
  )
}

/** What is in the result. A name that does not go along is not shown as if it did. */
function contents(t: TFunction, { machine, device, test, ...rest }: DeviceTest): string[] {
  const program = 'port' in rest ? rest.port.holder : undefined
  return [
    ...(machine === '' ? [] : [t('handoff.machine', { name: machine })]),
    t(`handoff.test.device.${test}`, { name: device }),
    t(`handoff.test.result.${test}`),
    ...(program === undefined ? [] : [t('handoff.test.holder', { program })])
  ]
}
