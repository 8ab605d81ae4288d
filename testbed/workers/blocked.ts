import koffi from 'koffi'
import { sendToProgram, serveProgram } from '../../src/main/processes/inside.ts'

/**
 * A process of ours that is as one inside a driver call: at its first message it enters a native call that does not return for
 * weeks. Its arguments: the library, and a function of it that takes a time.
 */
const [library = '', prototype = ''] = process.argv.slice(2)
const sleep = koffi.load(library).func(prototype)

serveProgram(
  () => {
    sendToProgram({ type: 'blocking' })
    // The message leaves before the thread is gone.
    setImmediate(() => void sleep(0x7fffffff))
  },
  () => process.exit(0)
)
