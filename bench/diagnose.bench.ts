import { bench, describe } from 'vitest'
import { assess } from '../src/core/assess/assess.ts'
import {
  CAPTURE,
  certificate,
  event,
  input,
  localSnapshot,
  output,
  policy,
  port,
  reader,
  redirectedPort,
  remoteAudio,
  remoteMicrophone,
  sessionSnapshot
} from '../src/core/diagnose/testing.ts'

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

/** 20 devices on each side, of which some are missing, with policies, services, certificates and logs as a Windows pair has them. */
const local = localSnapshot({
  readers: numbers(5).map((number) => reader(`Reader ${number}`)),
  ports: numbers(7).map((number) => port(`COM${number}`)),
  endpoints: [
    ...numbers(4).map((number) => output(`Speakers ${number}`, { isDefault: number === 1 })),
    ...numbers(4).map((number) => input(`Microphone ${number}`, { isDefault: number === 1 }))
  ],
  certificateList: numbers(4).map((number) => certificate({ serial: `0${number}` }))
})
const session = sessionSnapshot({
  platform: 'avd',
  readers: numbers(5).map((number) => reader(`Reader ${number}`, { redirected: 'yes' })),
  ports: [...numbers(4).map((number) => redirectedPort(`COM${number}`)), port('COM5'), port('COM6'), port('COM8')],
  endpoints: [remoteAudio(), remoteMicrophone(), ...numbers(6).map((number) => output(`Host speakers ${number}`, { isDefault: false }))],
  policyValues: [policy('fDisableAudioCapture', 0), policy('AllowedAudioQualityMode', 3)],
  log: numbers(20).map(() => event(CAPTURE, 2003))
})

/** Required: 1,000 comparisons with diagnosis in under 1 s on one core, so one in under 1 ms. */
describe('comparison with diagnosis, 20 devices a side', () => {
  bench(
    '1,000 pairs',
    () => {
      let findings = 0
      for (let index = 0; index < 1000; index += 1) findings += assess(local, session).findings.length
      if (findings < 1000) throw new Error('the pairs were not diagnosed')
    },
    { time: 3000 }
  )
})
