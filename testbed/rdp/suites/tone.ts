import { expect } from 'vitest'
import { oneWayMs } from '../../../src/core/signal/latency.ts'
import type { Outcome } from '../session.ts'

/** What `tone listen --json` says of a sound that was heard. */
export interface Heard {
  detected: boolean
  level: number
  snr: number | null
  dropouts: { t: number; ms: number }[]
  bandwidthHz: number | null
  distortionPercent: number | null
  heardAt: string | null
  score: number
}

/** The document a command printed with --json. */
export function json<T>({ code, stdout, stderr }: Outcome): T {
  try {
    return JSON.parse(stdout) as T
  } catch (error) {
    throw new Error(`no JSON (exit code ${code}): ${stdout}${stderr}`, { cause: error })
  }
}

/** Longer than the proof sound of 6.6 s and what the start of a program takes. */
export const LISTEN_SECONDS = '11'

/** Milliseconds from the sender's start until the sound arrived: both sides have the same clock here. */
function latencyOf(sent: Outcome, heard: Heard): number {
  const latency = oneWayMs({ sentAt: Date.parse(json<{ sentAt: string }>(sent).sentAt), heardAt: Date.parse(heard.heardAt ?? '') })
  if (latency === undefined) throw new Error(`no latency from ${sent.stdout} and ${heard.heardAt}`)
  return latency
}

/** One line with the figures of a crossing, for docs/proven-rdp.md. */
function figures(path: string, latency: number, { level, dropouts, bandwidthHz, distortionPercent, score }: Heard): string {
  const lost = dropouts.map(({ ms }) => `${ms} ms`).join(', ')
  return `${path}: latency ${latency.toFixed(0)} ms, level ${level} dBFS, bandwidth ${bandwidthHz} Hz, distortion ${distortionPercent} %, dropouts: ${lost || 'none'}, score ${score}`
}

/** A busy machine tears holes into sound; what the connection itself carries shows in the first crossing without one. */
const ATTEMPTS = 5

/** Sends the proof sound until it crosses unharmed, and checks what then arrived. */
export async function cross(path: string, once: () => Promise<{ sent: Outcome; outcome: Outcome }>): Promise<{ latency: number }> {
  for (let attempt = 1; ; attempt++) {
    const { sent, outcome } = await once()
    const heard = json<Heard>(outcome)
    const last = attempt === ATTEMPTS
    if (!heard.detected && !last) {
      console.log(`${path}: not detected, level ${heard.level} dBFS, score ${heard.score}`)
      continue
    }
    expect(heard).toMatchObject({ detected: true })
    expect(outcome.code).toBe(0)
    const latency = latencyOf(sent, heard)
    console.log(figures(path, latency, heard))
    // A tear in the sweep leaves nothing to measure its bandwidth or distortion by, without a gap in the tone.
    const torn = heard.dropouts.length > 0 || heard.bandwidthHz === null || heard.distortionPercent === null
    if (torn && !last) continue
    expect(heard.dropouts).toEqual([])
    expect(latency).toBeGreaterThan(0)
    expect(heard.bandwidthHz).toBeGreaterThan(15_000)
    expect(heard.distortionPercent).toBeLessThan(1)
    return { latency }
  }
}
