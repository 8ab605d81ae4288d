import { expect, test } from 'vitest'
import { namedIn } from './page.ts'

test('a document loads its scripts, styles and pictures', () => {
  const text =
    '<link rel="icon" href="./assets/icon.svg"><script type="module" src="./assets/index.js"></script><a href="https://a.example">a</a>'
  expect(namedIn('index.html', text)).toEqual(['./assets/icon.svg', './assets/index.js'])
})

test('a script loads what it imports at once, not what it imports later', () => {
  const text = 'import{a}from"./vendor.js";import"./side.js";const b=()=>import("./later.js");export{c}from"./c.js";'
  expect(namedIn('assets/index.js', text)).toEqual(['./vendor.js', './side.js', './c.js'])
})
