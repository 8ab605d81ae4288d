#!/usr/bin/env node
import { processOutput } from './terminal.ts'

/**
 * The `sidecheck` command. Results go to standard output, messages to standard error. All else is loaded from here, so
 * that a file that cannot be loaded is an error that can be told.
 */
const output = processOutput()

/** Exit code 1 says that problems were found, so whatever else ends the program needs another one. */
const FAILED = 3

async function fail(error: unknown): Promise<void> {
  try {
    const [{ printFailure }, { usualSpeaker }] = [await import('./commands/failure.ts'), await import('./commands/language.ts')]
    printFailure(output, error, await usualSpeaker())
  } catch (unloaded) {
    // The catalogues of words are among what cannot be loaded.
    const reason = unloaded instanceof Error ? unloaded.message : String(unloaded)
    output.err(`sidecheck: its own files cannot be loaded: ${reason}; raise the limit of open files, or install it again\n`)
  }
  await output.settled()
  process.exit(FAILED)
}

async function main(): Promise<void> {
  const { start } = await import('./commands/start.ts')
  process.exitCode = await start(process.argv.slice(2), output)
}

process.exitCode = FAILED
process.on('uncaughtException', (error) => void fail(error))
main().catch(fail)
