import { expect, test } from 'vitest'
import { isInstalled } from './lock.ts'

const machine = { platform: 'linux', arch: 'x64' }
const path = 'node_modules/a'

test('a package of the program is installed, one for development is not', () => {
  expect(isInstalled(path, {}, machine)).toBe(true)
  expect(isInstalled(path, { dev: true }, machine)).toBe(false)
})

test('the program itself and a link to a folder of it are no packages', () => {
  expect(isInstalled('', {}, machine)).toBe(false)
  expect(isInstalled('resources/stub', {}, machine)).toBe(false)
  expect(isInstalled(path, { link: true }, machine)).toBe(false)
})

test('a package for other systems or processors is left out', () => {
  expect(isInstalled(path, { os: ['darwin', 'linux'], cpu: ['x64'] }, machine)).toBe(true)
  expect(isInstalled(path, { os: ['darwin'] }, machine)).toBe(false)
  expect(isInstalled(path, { cpu: ['arm64'] }, machine)).toBe(false)
  expect(isInstalled(path, { os: ['!linux'] }, machine)).toBe(false)
  expect(isInstalled(path, { os: ['!win32'] }, machine)).toBe(true)
})
