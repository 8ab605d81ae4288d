import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = ['src', 'e2e', 'testbed', 'scripts', 'bench'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `/${join(folder, name).replaceAll('\\', '/')}`)
)
const documents = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
/** A test's file in code marks, with as much of its path as the text gives. */
const NAMED = /`([\w./*-]+\.(?:test|spec|suite)\.tsx?)`/g

it('every test that the documents name is there', () => {
  const named = documents.flatMap((document) =>
    [...readFileSync(join(root, 'docs', document), 'utf8').matchAll(NAMED)].map(([, name = '']) => ({ document, name }))
  )
  expect(named.length).toBeGreaterThan(50)
  const isThere = (name: string): boolean => {
    const pattern = new RegExp(`/${name.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`)
    return files.some((file) => pattern.test(file))
  }
  expect(named.filter(({ name }) => !isThere(name))).toEqual([])
})
