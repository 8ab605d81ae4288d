import { run } from '../program.ts'

/** What a call of the command line gave. */
export interface Told {
  code: number
  out: string
  err: string
}

/** Calls the command line within this process. */
export async function sidecheck(...args: string[]): Promise<Told> {
  const said = { out: '', err: '' }
  const code = await run(args, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    settled: () => Promise.resolve(undefined)
  })
  return { code, ...said }
}

/** Every command that does something, as its words on the command line. */
export async function commands(): Promise<string[][]> {
  const namesIn = (help: string): string[] =>
    [...(help.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name ?? '').filter((name) => name !== 'help')
  const first = namesIn((await sidecheck('--help', '--language', 'en')).out)
  const nested = await Promise.all(
    first.map(async (name) => {
      const below = namesIn((await sidecheck(name, '--help', '--language', 'en')).out)
      return below.length === 0 ? [[name]] : below.map((inner) => [name, inner])
    })
  )
  return nested.flat()
}
