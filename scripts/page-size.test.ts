import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageSize } from './page-size.mjs'

const FILES: Record<string, string> = {
  'index.html': `<script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/shared-1.js"><link rel="stylesheet" crossorigin href="./assets/index-1.css">`,
  'assets/index-1.js': 'import{a as b}from"./shared-1.js";import"./effect-1.js";const p=()=>import("./later-1.js");b(p)',
  'assets/shared-1.js': "export{c as a}from'./deep-1.js'",
  'assets/deep-1.js': 'import*as d from"./index-1.js";export const c=d',
  'assets/effect-1.js': 'globalThis.e=1',
  'assets/later-1.js': 'import{a}from"./shared-1.js";import"./later-needs-1.js"',
  'assets/later-needs-1.js': 'globalThis.f=1',
  'assets/words-en-1.js': 'import"./plural-1.js"',
  'assets/language-pt-BR-Ab_3-xY9.js': 'globalThis.h=1',
  'assets/words-de-1.js': 'import"./plural-1.js"',
  'assets/plural-1.js': 'globalThis.g=1',
  'assets/index-1.css': 'p{color:red}',
  'assets/later-1.css': 'q{color:red}'
}

describe('the size of a built page', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidecheck-page-'))
    mkdirSync(join(folder, 'assets'))
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const needed = [
    'assets/deep-1.js',
    'assets/effect-1.js',
    'assets/index-1.css',
    'assets/index-1.js',
    'assets/plural-1.js',
    'assets/shared-1.js',
    'assets/words-en-1.js',
    'index.html'
  ]

  it('counts what the first screen needs, what it asks for by itself with it, and nothing that is asked for later', () => {
    expect(pageSize(folder, ['words-en-']).files.map(({ name }) => name)).toEqual(needed)
  })

  it('is told packed, of the first screen and of everything', () => {
    const packed = (names: string[]): number => names.reduce((sum, name) => sum + gzipSync(FILES[name] ?? '').length, 0)
    const language = 'assets/language-pt-BR-Ab_3-xY9.js'
    expect(pageSize(folder, ['words-en-'])).toMatchObject({
      firstScreen: packed(needed),
      all: packed(Object.keys(FILES).filter((name) => name !== language)),
      languages: [{ language: 'pt-BR', bytes: packed([language]) }]
    })
  })

  it('can be asked about a page that asks for nothing by itself', () => {
    expect(pageSize(folder).files.map(({ name }) => name)).not.toContain('assets/words-en-1.js')
  })
})
