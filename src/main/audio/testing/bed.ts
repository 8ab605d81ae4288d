import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SoundServer } from '../../../../testbed/audio/pulse.ts'
import { bundleForNode } from '../../../../testbed/bundle.ts'
import { AudioClient, type AudioClientOptions } from '../program/audio-client.ts'
import { forkAudio } from '../program/fork-audio.ts'
import type { EndpointChoice } from '../protocol/messages.ts'

const ADDON = fileURLToPath(new URL('../../../../node_modules/naudiodon/build/Release/naudiodon.node', import.meta.url))

/** What the live audio tests need and this machine lacks; empty where they can run. */
export function missingForSound(): string[] {
  const programs = ['pulseaudio', 'pactl', 'parec', 'pacat'].filter((program) => spawnSync(program, ['--version']).status !== 0)
  return existsSync(ADDON) ? programs : [...programs, 'naudiodon']
}

/** The audio process as a file that plain node runs. */
export const buildAudioWorker = (): Promise<string> => bundleForNode(fileURLToPath(new URL('../process/entry.ts', import.meta.url)))

/** A client whose audio process knows this sound server only. */
export function clientOf(worker: string, server: SoundServer, options: Partial<AudioClientOptions> = {}): AudioClient {
  const isListed = async ({ id, direction }: EndpointChoice) => {
    const lines = (await server.pactl('list', 'short', direction === 'input' ? 'sources' : 'sinks')).split('\n')
    return lines.some((line) => line.split('\t')[1] === id)
  }
  return new AudioClient({ fork: () => forkAudio(worker, server.env), isListed, ...options })
}

export const input = (id: string | null): EndpointChoice => ({ source: 'pulse', direction: 'input', id, name: id ?? '' })
export const output = (id: string | null): EndpointChoice => ({ source: 'pulse', direction: 'output', id, name: id ?? '' })
