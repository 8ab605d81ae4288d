import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Programs that see a file in /etc/sidecheck which no other program of the machine sees: each runs in a mount namespace with a layer of
 * its own over /etc. Only root may make one.
 */

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** Whether this user may mount. */
export const mayHaveOwnEtc = process.getuid?.() === 0

/** Answers with a script that stands for a program: it starts it with this text as the machine's policy. */
export function withPolicy(folder: string, policy: string): (program: string) => string {
  const layer = join(folder, 'etc-layer')
  mkdirSync(layer, { recursive: true })
  const mounts = [
    // A layer over a layered file system needs a file system of its own.
    `mount -t tmpfs none ${quoted(layer)}`,
    `mkdir -p ${quoted(join(layer, 'upper', 'sidecheck'))} ${quoted(join(layer, 'work'))}`,
    `printf %s "$POLICY" > ${quoted(join(layer, 'upper', 'sidecheck', 'policy.json'))}`,
    `mount -t overlay overlay -o ${quoted(`lowerdir=/etc,upperdir=${join(layer, 'upper')},workdir=${join(layer, 'work')}`)} /etc`,
    'unset POLICY',
    'exec "$0" "$@"'
  ].join(' && ')
  return (program) => {
    const script = join(folder, 'with-policy.sh')
    writeFileSync(script, `#!/bin/sh\nPOLICY=${quoted(policy)} exec unshare --mount sh -c ${quoted(mounts)} ${quoted(program)} "$@"\n`, {
      mode: 0o755
    })
    return script
  }
}
