import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/shared/languages.ts'
import { builderConfig, fusesFor } from './config.mjs'
import { withDataRemoved, writeEntitlements, writeSetupPart } from './installers/generated.mjs'
import { nsisText } from './installers/nsis.mjs'
import { wixText } from './installers/wix.mjs'
import { LANGUAGE_NAMES, WORDS } from '../words/index.mjs'
import { MissingModule, moduleFiles } from './modules.mjs'
import { withOwnFolder } from '../own-folder.mjs'
import { originOf, programManifest, stageProgram } from './stage.mjs'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidecheck-package-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const putPackage = (place: string, dependencies: string[] = [], files: string[] = []): void => {
  put(`${place}/package.json`, JSON.stringify({ dependencies: Object.fromEntries(dependencies.map((name) => [name, '*'])) }))
  for (const file of files) put(`${place}/${file}`)
}

/** The native packages as npm installs them on Linux, with what of them nobody runs. */
function putModules(): void {
  putPackage(
    'node_modules/koffi',
    [],
    [
      'LICENSE.txt',
      'index.cjs',
      'index.js',
      'cnoke.cjs',
      'src/koffi/index.cjs',
      'src/koffi/src/static.cjs',
      'src/koffi/src/call.cc',
      'vendor/x/a.js',
      'doc/a.md'
    ]
  )
  putPackage('node_modules/@koromix/koffi-linux-x64', [], ['index.js', 'linux_x64/koffi.node', 'musl_x64/koffi.node', 'README.md'])
  putPackage(
    'node_modules/@serialport/bindings-cpp',
    ['debug', 'node-gyp-build', 'node-addon-api'],
    [
      'dist/index.js',
      'dist/index.d.ts',
      'src/a.cpp',
      'LICENSE',
      'prebuilds/linux-x64/a.glibc.node',
      'prebuilds/linux-x64/a.musl.node',
      'prebuilds/linux-arm64/a.glibc.node',
      'prebuilds/win32-x64/a.node',
      'prebuilds/darwin-x64+arm64/a.node'
    ]
  )
  putPackage('node_modules/@serialport/bindings-cpp/node_modules/debug', ['ms'], ['src/index.js', 'src/browser.js'])
  putPackage('node_modules/debug', [], ['src/index.js'])
  putPackage('node_modules/ms', [], ['index.js', 'license.md', 'readme.md'])
  putPackage('node_modules/node-gyp-build', [], ['index.js', 'node-gyp-build.js', 'bin.js', 'build-test.js'])
  putPackage('node_modules/node-addon-api', [], ['index.js'])
  putPackage(
    'node_modules/naudiodon',
    ['bindings'],
    [
      'LICENSE',
      'index.js',
      'build/Release/naudiodon.node',
      'build/Release/libportaudio.so.2',
      'build/Release/obj.target/naudiodon.node',
      'portaudio/bin/portaudio_x64.dll'
    ]
  )
}
const targets = {
  linux: { system: 'linux' as const, arches: ['x64' as const] },
  windows: { system: 'win32' as const, arches: ['x64' as const] }
}

describe('the native packages of a program', () => {
  it('are what runs on its system, with their licences, and nothing for other systems, for building or to read', () => {
    putModules()
    expect(moduleFiles(root, targets.linux).map(({ to }) => to.replace(/^node_modules\//, ''))).toEqual([
      '@koromix/koffi-linux-x64/index.js',
      '@koromix/koffi-linux-x64/linux_x64/koffi.node',
      '@koromix/koffi-linux-x64/package.json',
      '@serialport/bindings-cpp/LICENSE',
      '@serialport/bindings-cpp/dist/index.js',
      '@serialport/bindings-cpp/node_modules/debug/package.json',
      '@serialport/bindings-cpp/node_modules/debug/src/index.js',
      '@serialport/bindings-cpp/package.json',
      '@serialport/bindings-cpp/prebuilds/linux-x64/a.glibc.node',
      'koffi/LICENSE.txt',
      'koffi/index.cjs',
      'koffi/package.json',
      'koffi/src/koffi/index.cjs',
      'koffi/src/koffi/src/static.cjs',
      'ms/index.js',
      'ms/license.md',
      'ms/package.json',
      'naudiodon/LICENSE',
      'naudiodon/build/Release/libportaudio.so.2',
      'naudiodon/build/Release/naudiodon.node',
      'naudiodon/package.json',
      'node-gyp-build/index.js',
      'node-gyp-build/node-gyp-build.js',
      'node-gyp-build/package.json'
    ])
  })

  it('for another system come from the folders that are named, and one that is nowhere is named', () => {
    putModules()
    expect(() => moduleFiles(root, targets.windows)).toThrow(new MissingModule('@koromix/koffi-win32-x64'))
    putPackage('other/koffi', [], ['index.js', 'win32_x64/koffi.node', 'win32_x64/koffi.lib'])
    const files = moduleFiles(root, targets.windows, { '@koromix/koffi-win32-x64': join(root, 'other/koffi') })
    const binaries = files.filter(({ to }) => to.endsWith('.node')).map(({ to }) => to)
    expect(binaries).toContain('node_modules/@koromix/koffi-win32-x64/win32_x64/koffi.node')
    expect(binaries).toContain('node_modules/@serialport/bindings-cpp/prebuilds/win32-x64/a.node')
    expect(files.filter(({ to }) => to.includes('linux-x64') || to.endsWith('.lib'))).toEqual([])
  })
})

describe('the folder of the program', () => {
  it('holds what was built but for the other hosts, and a description without what is the repository’s business', () => {
    putModules()
    put('package.json', JSON.stringify({ name: 'sidecheck', version: '1.2.3', scripts: { test: 'x' }, devDependencies: { a: '1' } }))
    for (const file of [
      'main/index.js',
      'main/cli.js',
      'main/browser-host.js',
      'main/worker.js',
      'main/worker.js.map',
      'main/zxing_reader.wasm',
      'preload/index.cjs',
      'renderer/index.html'
    ])
      put(`out/${file}`)
    put('out/.inputs')
    const staged = stageProgram(root, targets.linux, join(root, 'stage'))
    expect(staged.filter((path) => !path.startsWith('node_modules/'))).toEqual([
      'out/main/index.js',
      'out/main/worker.js',
      'out/main/zxing_reader.wasm',
      'out/preload/index.cjs',
      'out/renderer/index.html',
      'package.json'
    ])
    const manifest = JSON.parse(readFileSync(join(root, 'stage/package.json'), 'utf8')) as object
    expect(manifest).toMatchObject({ version: '1.2.3', main: 'out/main/index.js' })
    expect(Object.keys(manifest)).not.toContain('scripts')
  })

  it('names the repository and who answers for it in a release, and nobody elsewhere', () => {
    const released = originOf({ GITHUB_REPOSITORY: 'them/sidecheck', SIDECHECK_MAINTAINER: 'a@b.example' })
    expect(programManifest({}, released)).toMatchObject({ homepage: 'https://github.com/them/sidecheck', author: { email: 'a@b.example' } })
    expect(originOf({}).email).toMatch(/\.invalid$/)
  })

  it('has the addon look for its library in its own folder, in a file of the same length, and leaves other files alone', () => {
    const elf = (text: string): Buffer => Buffer.from(`\x7fELF.\0${text}\0.`, 'latin1')
    const changed = withOwnFolder(elf('/home/somebody/naudiodon/build/Release'))
    expect(changed).toHaveLength(elf('/home/somebody/naudiodon/build/Release').length)
    expect(changed.toString('latin1')).toMatch(/^\x7fELF\.\0\$ORIGIN\0+\.$/)
    const other = Buffer.from('MZ\0/home/somebody/build/Release\0', 'latin1')
    expect(withOwnFolder(other)).toBe(other)
  })
})

describe('the switches of Electron', () => {
  it('hold the archive’s hash where the system compares it, and leave out what an older Electron does not have', () => {
    expect(fusesFor('win32', '45.4.1')).toMatchObject({
      runAsNode: false,
      enableEmbeddedAsarIntegrityValidation: true,
      grantFileProtocolExtraPrivileges: false
    })
    expect(fusesFor('linux', '45.4.1').enableEmbeddedAsarIntegrityValidation).toBe(false)
    expect(fusesFor('linux', '25.1.1')).not.toHaveProperty('grantFileProtocolExtraPrivileges')
  })

  it('are in the settings of every system, and nothing looks for updates', () => {
    const config = builderConfig({
      root,
      target: targets.windows,
      stage: 's',
      setupPart: 'p',
      entitlements: 'e',
      output: 'o',
      electronVersion: '45.4.1'
    })
    expect(config.electronFuses).toMatchObject({ onlyLoadAppFromAsar: true, enableNodeCliInspectArguments: false })
    expect(config.publish).toBeNull()
    // Chromium's own texts, in every language of the program.
    expect(config.electronLanguages).toEqual(expect.arrayContaining([...LANGUAGES]))
    expect([config.nsis?.perMachine, config.msi?.perMachine]).toEqual([false, false])
  })
})

describe('a signed program on macOS', () => {
  it('may open a microphone, in its processes too, and nothing of the camera, contacts or places', () => {
    const config = builderConfig({
      root,
      target: targets.windows,
      stage: 's',
      setupPart: 'p',
      entitlements: 'e',
      output: 'o',
      electronVersion: '45.4.1'
    })
    expect([config.mac?.entitlements, config.mac?.entitlementsInherit]).toEqual(['e', 'e'])
    const text = readFileSync(writeEntitlements(root), 'utf8')
    expect([...text.matchAll(/<key>com\.apple\.security\.(\w+)\.[\w-]+<\/key>/g)].map(([, kind]) => kind)).toEqual([
      'cs',
      'cs',
      'cs',
      'device'
    ])
    expect(text).toContain('com.apple.security.device.audio-input')
  })
})

const folders = [
  { path: '', files: ['Sidecheck.exe', 'a & "b" $c.txt'] },
  { path: 'resources', files: ['app.asar'] },
  { path: 'resources\\portable', files: ['x.zip'] }
]

describe('the texts of the installers', () => {
  it('escape what a name of a file may hold', () => {
    const wix = wixText({ folders, source: 'in', version: '1.2.3' })
    expect(wix).toContain('Source="in/a &amp; &quot;b&quot; $c.txt"')
    expect(wix).toContain('Source="in/resources/portable/x.zip"')
    const nsis = nsisText({ folders, source: '/in', version: '1.2.3', output: '/o.exe', icon: '/i.ico' })
    expect(nsis).toContain('File "/oname=a & $\\"b$\\" $$c.txt" "/in/a & $\\"b$\\" $$c.txt"')
    expect(nsis).toContain('SetOutPath "$INSTDIR\\resources\\portable"')
  })

  it('speak every language of the program in the setup', () => {
    const nsis = nsisText({ folders, source: '/in', version: '1.2.3', output: '/o.exe', icon: '/i.ico' })
    for (const [code, { description = '' }] of Object.entries(WORDS)) {
      const name = LANGUAGE_NAMES[code]?.nsis ?? ''
      expect(nsis).toContain(`LangString DESCRIPTION \${LANG_${name.toUpperCase()}} "${description}"`)
      expect(nsis).toContain(`Language files\\${name}.nlf"`)
    }
  })

  it('give every component another id with another version, and the same with the same', () => {
    const guids = (version: string): string[] =>
      [...wixText({ folders, source: 'in', version }).matchAll(/Guid="([^"]+)"/g)].map(([, guid]) => guid ?? '')
    expect(guids('1.2.3')).toEqual(guids('1.2.3'))
    expect(guids('1.2.3').filter((guid) => guids('1.2.4').includes(guid))).toEqual([])
    expect(new Set(guids('1.2.3')).size).toBe(5)
  })

  it('remove each file that the setup brings, and each folder only when it is empty', () => {
    const nsis = nsisText({ folders, source: '/in', version: '1.2.3', output: '/o.exe', icon: '/i.ico' })
    const [, uninstall = ''] = nsis.split('Section "Uninstall"')
    for (const file of ['Sidecheck.exe', 'resources\\app.asar', 'resources\\portable\\x.zip', 'Uninstall Sidecheck.exe'])
      expect(uninstall).toContain(`Delete "$INSTDIR\\${file}"`)
    const removed = [...uninstall.matchAll(/RMDir "\$INSTDIR\\?([^"]*)"/g)].map(([, path]) => path)
    expect(removed).toEqual(['resources\\portable', 'resources', ''])
    expect(uninstall).not.toMatch(/RMDir \/r "\$INSTDIR/)
  })

  it('have electron-builder remove what the program keeps of a person, and an update keep it', () => {
    const templates = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules', 'app-builder-lib', 'templates')
    const msi = withDataRemoved(readFileSync(join(templates, 'msi', 'template.xml'), 'utf8'))
    expect(msi).toMatch(/Action="RemoveData" After="InstallFinalize">REMOVE="ALL" AND NOT UPGRADINGPRODUCTCODE</)
    expect(() => withDataRemoved('<Wix/>')).toThrow(/no place/)
    const part = readFileSync(writeSetupPart(root), 'utf8')
    expect(part).toContain('RMDir /r "$LOCALAPPDATA\\Sidecheck"')
    // The name by which electron-builder's own text takes the part in, and the question that it asks there itself.
    const uninstaller = readFileSync(join(templates, 'nsis', 'uninstaller.nsh'), 'utf8')
    expect(uninstaller).toContain('!insertmacro customUnInstall')
    expect(uninstaller).toContain('${isUpdated}')
    expect(part).toContain('${isUpdated}')
  })
})
