import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('./alsa-card.c', import.meta.url))

/** What building the card needs and this machine lacks; empty where it can be built. */
export function missingForCards(): string[] {
  const compiler = spawnSync('gcc', ['--version']).status === 0 ? [] : ['gcc']
  return existsSync('/usr/include/alsa/pcm_ioplug.h') ? compiler : [...compiler, 'libasound2-dev']
}

export interface CardBed {
  /** For the process that opens the cards. No sound server can be reached from it. */
  env: Record<string, string>
  /** Lets another program have every card, or none. */
  setBusy(busy: boolean): void
  remove(): void
}

/** ALSA cards without a sound server: each name is a card of one sampling rate, which delivers silence. */
export function makeCards(rates: Readonly<Record<string, number>>): CardBed {
  const dir = mkdtempSync(join(tmpdir(), 'sidecheck-cards-'))
  const library = join(dir, 'libtestcard.so')
  const busy = join(dir, 'busy')
  const build = spawnSync('gcc', ['-shared', '-fPIC', '-DPIC', '-Wall', '-Werror', '-o', library, SOURCE, '-lasound'], { encoding: 'utf8' })
  if (build.status !== 0) throw new Error(`gcc could not build the card: ${build.stderr}`)
  const cards = Object.entries(rates).map(
    ([name, rate]) => `pcm.${name} { type testcard rate ${rate} busy ${JSON.stringify(busy)} hint { show on description "Test card" } }`
  )
  const config = join(dir, 'asound.conf')
  writeFileSync(config, `</usr/share/alsa/alsa.conf>\npcm_type.testcard { lib ${JSON.stringify(library)} }\n${cards.join('\n')}\n`)
  return {
    env: { ALSA_CONFIG_PATH: config, PULSE_SERVER: `unix:${join(dir, 'none')}`, XDG_RUNTIME_DIR: dir },
    setBusy: (now) => (now ? writeFileSync(busy, '') : rmSync(busy, { force: true })),
    remove: () => rmSync(dir, { recursive: true, force: true })
  }
}
