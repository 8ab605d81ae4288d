// npm run notices: writes THIRD-PARTY-NOTICES. With --check it changes nothing and fails where the file is out of date.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { giveUp, root, say } from './setup.mjs'
import { NOTICES_FILE, NoticesProblem, checkNotices, writableNotices } from './third-party-notices.mjs'

const unknown = process.argv.slice(2).filter((argument) => argument !== '--check')
if (unknown.length > 0) giveUp(`notices does not know ${unknown.join(' ')}.`, 'Run "npm run notices" or "npm run notices -- --check".')

try {
  if (process.argv.includes('--check')) {
    const complete = checkNotices(root)
    if (!complete) say('an optional package is not installed here: its licence text was not compared')
  } else {
    writeFileSync(join(root, NOTICES_FILE), writableNotices(root))
    say(`${NOTICES_FILE} is written`)
  }
} catch (error) {
  if (!(error instanceof NoticesProblem)) throw error
  giveUp(error.message, error.todo)
}
