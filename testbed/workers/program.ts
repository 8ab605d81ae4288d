import { forkProcess } from '../../src/main/processes/fork.ts'

/** A program with one process of ours that hangs in a native call; tells its own parent which. Arguments: the process's file and arguments. */
const [file = '', ...args] = process.argv.slice(2)
const child = forkProcess(file, args, {})
child.onPrinted((text) => void process.stderr.write(text))
child.onMessage((message) => {
  const { type, pid } = message as { type: string; pid?: number }
  if (type === 'ready') child.send({ type: 'hang' })
  if (type === 'blocking') process.send?.(pid)
})
