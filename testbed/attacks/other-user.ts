import { spawn } from 'node:child_process'

/** What another user of the machine learned while the program started. */
export interface Learned {
  /** Files that a browser of the program was started with, as its command line shows them: that it was watched at all. */
  pages: string[]
  /** Those of them that could be read. */
  readable: string[]
  /** Whatever on a command line looks like an address with its token, or like a token. */
  secrets: string[]
}

/**
 * Watches the command lines of all processes, as another user can, until its input ends, and tries to read the pages named
 * there. Its code is handed over on the command line, since the other user may not read this repository.
 */
const WATCH = `
const { readdirSync, readFileSync } = require('node:fs')
const pages = new Set(), readable = new Set(), secrets = new Set()
let watching = true
process.stdin.resume().on('end', () => { watching = false })
const look = () => {
  for (const id of readdirSync('/proc')) {
    if (!/^\\d+$/.test(id) || Number(id) === process.pid) continue
    let line
    try { line = readFileSync('/proc/' + id + '/cmdline', 'utf8') } catch (error) {
      // It has ended since.
      if (error.code === 'ENOENT' || error.code === 'ESRCH') continue
      throw error
    }
    for (const part of line.split('\\0')) {
      const page = /^--app=file:\\/\\/(.+)$/.exec(part)
      if (page) {
        const file = decodeURIComponent(page[1])
        pages.add(file)
        try { readFileSync(file); readable.add(file) } catch (error) {
          // What the test is about: it may not be read, or is gone.
          if (error.code !== 'EACCES' && error.code !== 'ENOENT') throw error
        }
      }
      if (/127\\.0\\.0\\.1:\\d+\\/#/.test(part) || /^[\\w-]{43}$/.test(part)) secrets.add(part)
    }
  }
  if (watching) setTimeout(look, 2)
  else process.stdout.write(JSON.stringify({ pages: [...pages], readable: [...readable], secrets: [...secrets] }))
}
process.stdout.write('watching\\n')
look()
`

const NOBODY = '65534'

/** Watches as the user nobody where this is root, and as the same user otherwise: then files can be read, command lines are the same. */
export async function watchAsOtherUser(): Promise<{ isOther: boolean; stop(): Promise<Learned> }> {
  const isOther = process.getuid?.() === 0
  const [program, args] = isOther
    ? ['setpriv', ['--reuid', NOBODY, '--regid', NOBODY, '--clear-groups', process.execPath, '-e', WATCH]]
    : [process.execPath, ['-e', WATCH]]
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], cwd: '/' })
  let output = ''
  const started = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      if (output.includes('watching\n')) resolve()
    })
  })
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()))
  await started
  return {
    isOther,
    stop: async () => {
      child.stdin.end()
      await ended
      return JSON.parse(output.slice(output.indexOf('\n') + 1)) as Learned
    }
  }
}
