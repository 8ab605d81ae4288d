#!/usr/bin/env node
import { run } from './commands/program.ts'

/** The `sidecheck` command. Results go to standard output, messages to standard error. */
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text)
})
