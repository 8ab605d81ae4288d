import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useStore } from 'zustand'
import { useEngineWords } from '../../i18n/use-language.ts'
import type { Action } from '../../model/engine.ts'
import { useDeviceTests, useSound, useStores } from '../../stores/context.ts'
import { bothOf } from '../../stores/sound-both.ts'

type Test = Extract<Action, { kind: 'test' }>['test']

/** Why a step's test could not be run at all. */
export function TestFault({ test, device }: { test: Test; device: string }) {
  const words = useEngineWords()
  const both = bothOf(useStores())
  const errors = useStore(both, (store) => store.errors)
  const call = useDeviceTests((store) => store.error)
  const mic = useSound((store) => store.mic.error)
  const play = useSound((store) => store.play.error)
  const listen = useSound((store) => store.listen.error)
  const send = useSound((store) => store.send.error)
  const legs = errors.here ?? errors.there
  const sound = { 'hear-me': mic, 'hear-this': play, proof: listen ?? send ?? legs?.audio ?? null, card: null, port: null }[test]
  const said =
    sound !== null
      ? words.soundError(sound)
      : (test === 'card' || test === 'port') && call !== null && call.device === device
        ? { message: words.callError(call), hint: '' }
        : null
  if (said === null) return null
  return (
    <MessageBar intent="warning" layout="multiline" data-test-error>
      <MessageBarBody>
        {said.message} {said.hint}
      </MessageBarBody>
    </MessageBar>
  )
}
