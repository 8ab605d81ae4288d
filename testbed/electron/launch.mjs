import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * The electron package's own Electron takes the program's folder as an argument: its default_app does. A bare runtime starts what
 * stands in its resources/app and nothing else. So it gets a folder of its own, in which the runtime's files are linked: the runtime
 * itself may serve other checkouts and stays as it is.
 * @param program the folder with the program's package.json.
 * @param folder where the launch folder may stand; the same file system as the runtime's saves copying it.
 * @returns {{ binary: string, args: string[] }} args: what tells it which program to run; nothing where the binary has it beside itself.
 */
export function electronLaunch(binary, program, folder) {
  if (existsSync(join(dirname(binary), 'resources', 'default_app.asar'))) return { binary, args: [program] }
  return { binary: join(folder, basename(binary)), args: [] }
}

/** Makes what `electronLaunch` names, where it is not there yet. */
export function prepareElectron(binary, program, folder) {
  if (electronLaunch(binary, program, folder).binary === binary) return
  const from = dirname(binary)
  const stamp = `${binary} ${statSync(binary).mtimeMs} ${program}`
  const stampFile = join(folder, `.made-${Buffer.from(stamp).toString('base64url').slice(-120)}`)
  if (existsSync(stampFile)) return
  rmSync(folder, { recursive: true, force: true })
  linkTree(from, folder)
  rmSync(join(folder, 'resources'), { recursive: true, force: true })
  mkdirSync(join(folder, 'resources'))
  symlinkSync(program, join(folder, 'resources', 'app'), 'junction')
  writeFileSync(stampFile, stamp)
}

function linkTree(from, to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else linkOrCopy(source, target)
  }
}

/** A runtime looks for its files beside its real place: a symbolic link would lead it back to where it came from. */
function linkOrCopy(source, target) {
  try {
    linkSync(source, target)
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].includes(error.code)) throw error
    copyFileSync(source, target)
  }
}
