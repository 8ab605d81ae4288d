import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sbomOf } from './sbom.mjs'
import { wingetFiles } from './winget.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

describe("winget's manifests", () => {
  const files = [
    { name: 'Sidecheck-1.2.3-win-x64-portable.exe', sha256: 'cc' },
    { name: 'Sidecheck-1.2.3-win-x64-setup.exe', sha256: 'aa' },
    { name: 'Sidecheck-1.2.3-win-x64.msi', sha256: 'bb' }
  ]
  const release = { version: '1.2.3', repository: 'https://github.com/them/sidecheck', files, date: '2026-11-29' }
  const [version, locale, installer] = wingetFiles(release).map(({ text }) => text)

  it('are three files of one version, each naming its schema', () => {
    expect(wingetFiles(release).map(({ name }) => name)).toEqual([
      'Sidecheck.Sidecheck.yaml',
      'Sidecheck.Sidecheck.locale.en-US.yaml',
      'Sidecheck.Sidecheck.installer.yaml'
    ])
    for (const text of [version, locale, installer]) expect(text).toContain('PackageVersion: "1.2.3"')
    expect(version).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/aka\.ms\/winget-manifest\.version\.1\.12\.0\.schema\.json\nPackageIdentifier: "Sidecheck\.Sidecheck"\n/
    )
  })

  it('have the setup and the MSI with their addresses and hashes, and not the portable program', () => {
    expect(installer).toContain(`Installers:
- Architecture: "x64"
  InstallerType: "nullsoft"
  InstallerUrl: "https://github.com/them/sidecheck/releases/download/v1.2.3/Sidecheck-1.2.3-win-x64-setup.exe"
  InstallerSha256: "AA"
- Architecture: "x64"
  InstallerType: "wix"
  InstallerUrl: "https://github.com/them/sidecheck/releases/download/v1.2.3/Sidecheck-1.2.3-win-x64.msi"
  InstallerSha256: "BB"
ManifestType: "installer"
`)
    expect(installer).toContain('Scope: "user"')
    expect(installer).not.toContain('portable')
  })

  it('are not written where the release lacks one of them', () => {
    expect(() => wingetFiles({ ...release, files: files.slice(0, 2) })).toThrow('no file of the release ends with .msi')
  })
})

describe('the list of what the program is made of', () => {
  it('has Electron, the native packages and what the build takes in, and no tool of the repository', () => {
    const { components } = sbomOf(root, { date: '2026-11-29T00:00:00Z', serial: '00000000-0000-4000-8000-000000000000' })
    const names = components.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['electron', 'koffi', 'react', '@serialport/bindings-cpp']))
    for (const tool of ['vitest', 'electron-builder', '@playwright/test']) expect(names).not.toContain(tool)
    expect(components.find(({ name }) => name === '@serialport/bindings-cpp')?.purl).toBe('pkg:npm/%40serialport/bindings-cpp@13.0.0')
  })
})

describe('the workflow of a release', () => {
  const text = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

  it('pins every action by the hash of a commit', () => {
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action ?? '')
    expect(used.length).toBeGreaterThan(5)
    expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([])
  })

  it('calls scripts that are there', () => {
    const called = [...text.matchAll(/npm (?:run )?([\w:]+)/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => !['ci', 'install'].includes(name))
    expect(called).toEqual(expect.arrayContaining(['test', 'package', 'package:portable']))
    expect(called.filter((name) => scripts[name] === undefined)).toEqual([])
    const files = [...text.matchAll(/node (scripts\/\S+\.mjs)/g)].map(([, file]) => file ?? '')
    expect(files).toEqual(expect.arrayContaining(['scripts/try-packages.mjs', 'scripts/release-files.mjs']))
    for (const file of files) expect(readFileSync(join(root, file), 'utf8')).not.toBe('')
  })
})
