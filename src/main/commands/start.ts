import type { ExitCode, Output } from './context.ts'
import { plainScan } from './plain-scan.ts'

/** Runs the command line: a plain scan without loading the rest of it, which is most of such a scan's time. */
export async function start(args: readonly string[], output: Output): Promise<ExitCode> {
  const options = plainScan(args)
  if (options === undefined) return (await import('./program.ts')).run(args, output)
  const [{ ended }, { scan }] = [await import('./ended.ts'), await import('./scan.ts')]
  const speaker = async () => (await import('./language.ts')).usualSpeaker()
  return ended(output, () => scan(options, { ...output, speaker }), speaker)
}
