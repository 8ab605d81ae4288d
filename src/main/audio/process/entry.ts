import * as v from 'valibot'
import { endNow, sendToProgram, serveProgram } from '../../processes/inside.ts'
import { toAudioSchema } from '../protocol/messages.ts'
import { loadAudioAddon } from './addon.ts'
import { AudioEngine } from './engine.ts'
import { systemAudio } from './system/index.ts'

/** The main file of the audio process. It owns PortAudio and may be killed at any time. */

/** Time for the last message to leave. */
const LEAVE_MS = 100

async function serve(): Promise<void> {
  const engine = new AudioEngine({
    load: loadAudioAddon,
    system: await systemAudio(),
    send: sendToProgram,
    refork: () => setTimeout(endNow, LEAVE_MS)
  })
  serveProgram((message) => engine.receive(v.parse(toAudioSchema, message)))
}

// A rejection that nobody handles ends the process, which its program sees.
void serve()
