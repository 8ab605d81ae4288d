import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { bundleForNode } from './bundle.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

async function program(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidecheck-bundle-'))
  folders.push(folder)
  for (const [name, code] of Object.entries(files)) await writeFile(join(folder, name), code)
  return join(folder, 'main.ts')
}

it('makes a TypeScript program with dynamic imports runnable by plain node', async () => {
  const entry = await program({
    'main.ts': `const { shout } = await import('./shout.ts')\nconsole.log(shout('works'))\n`,
    'shout.ts': `export const shout = (text: string): string => text.toUpperCase()\n`
  })
  const path = await bundleForNode(entry)
  folders.push(dirname(path))
  expect(execFileSync(process.execPath, [path], { encoding: 'utf8' })).toBe('WORKS\n')
})

it('builds a program once, whoever asks for it at the same time', async () => {
  const entry = await program({ 'main.ts': 'console.log(1)\n' })
  const [first, second] = await Promise.all([bundleForNode(entry), bundleForNode(entry)])
  folders.push(dirname(first))
  expect(second).toBe(first)
})

it('fails on code that is none', async () => {
  await expect(bundleForNode(await program({ 'main.ts': 'const = 1\n' }))).rejects.toThrow('Build failed')
})
