import { useRef } from 'react'
import type { Action, CheckChoice, Side, Step } from '../../model/engine.ts'
import { useConnection, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { bothOf } from '../../stores/sound-both.ts'
import { useLive } from './use-self-check.ts'

/** How long a microphone is heard, in milliseconds: time for a sentence. */
const HEAR_MS = 6000

/** What a step's button does: it reads again, tests or hands on. `loopback`: a person has said that a bridge is in the port. */
export function useAction(topic: CheckChoice): (step: Step, loopback: boolean) => void {
  const stores = useStores()
  const dialogs = useDialogs()
  const live = useLive()
  const here = useThisSide((store) => store.snapshot?.side ?? 'local')
  const client = useConnection((store) => store.client)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const again = async (id: string, { topics, side }: Extract<Action, { kind: 'try-again' }>): Promise<void> => {
    const reads = stores.thisSide.getState().check([...topics])
    // The other half reads again by itself where it can be asked; else its result has to be brought once more.
    if (live) await client?.call('link.scan').catch((error: unknown) => console.warn('The other half did not read again', error))
    await reads
    stores.selfCheck.getState().try(`${topic}/${id}`)
    if (live || side === here) return
    if (here === 'local') dialogs.open('connect')
    else if (side === 'local') dialogs.open('handOver')
  }

  const test = ({ test: what, device }: Extract<Action, { kind: 'test' }>, loopback: boolean): void => {
    const sound = stores.sound.getState()
    const tests = stores.deviceTests.getState()
    switch (what) {
      case 'card':
        return void (here === 'session' ? tests.run({ test: 'card', reader: device }) : tests.runThere({ test: 'card', reader: device }))
      case 'port':
        return void (here === 'session'
          ? tests.run({ test: 'port', name: device, loopback })
          : tests.runThere({ test: 'port', name: device, loopback: false }))
      case 'hear-me':
        clearTimeout(timer.current)
        timer.current = setTimeout(() => stores.sound.getState().stopMic(), HEAR_MS)
        return void sound.startMic(device, 'listen')
      case 'hear-this':
        return void sound.playTone(device, 'both')
    }
  }

  /** Both directions at once over a live way; without one this half plays its part of the one that is asked about. */
  const cross = (listener: Side): void => {
    if (live) return void bothOf(stores).getState().start()
    const sound = stores.sound.getState()
    void (listener === here ? sound.startListen(null) : sound.startSend(null))
  }

  return ({ id, state, action }, loopback) => {
    switch (action?.kind) {
      case 'try-again':
        return void again(id, action)
      case 'test':
        // What fails a second time is for the helpdesk.
        if (state === 'failed') stores.selfCheck.getState().try(`${topic}/${id}`)
        return action.test === 'proof' ? cross(action.side) : test(action, loopback)
      case 'send':
        return dialogs.open('report', topic)
      case 'connect':
        return dialogs.open(here === 'session' ? 'handOver' : 'connect')
      case 'choose':
        return stores.selfCheck.getState().choose(action.topic)
    }
  }
}
