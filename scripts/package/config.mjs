// electron-builder's settings: what is made for which system, and how it behaves where it is installed.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { onMsiText } from './installers/generated.mjs'
import { PRODUCT, UPGRADE_CODE } from './installers/product.mjs'
import { LANGUAGE_NAMES, WORDS } from '../words/index.mjs'

const APP_ID = 'app.sidecheck.desktop'

/** Since this version a switch takes from file: pages what they may do more than others; before, Electron has no such switch. */
const FILE_PAGES_SINCE = 29

/**
 * The switches in Electron's binary. The program starts no other one of itself as Node, so nobody else shall either; it is loaded
 * from its archive alone, whose contents are compared with the hash that the binary holds. Linux has no such hash.
 */
export const fusesFor = (system, electronVersion) => ({
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: system !== 'linux',
  onlyLoadAppFromAsar: true,
  ...(Number.parseInt(electronVersion, 10) >= FILE_PAGES_SINCE ? { grantFileProtocolExtraPrivileges: false } : {})
})

const DESCRIPTION = WORDS.en.bundle
const ASSOCIATION = { ext: 'sidecheck', name: DESCRIPTION, description: DESCRIPTION, mimeType: 'application/x-sidecheck', role: 'Editor' }

/**
 * What is installed beside the archive: the licence where people look for it, and the program for the other half, where
 * "npm run package:portable" made it.
 */
function besides(root) {
  const portable = join(root, 'resources', 'portable')
  return {
    extraFiles: ['LICENSE', 'THIRD-PARTY-NOTICES'].map((name) => ({ from: join(root, name), to: `${name}.txt` })),
    ...(existsSync(portable) ? { extraResources: [{ from: portable, to: 'portable', filter: ['*.zip'] }] } : {})
  }
}

/**
 * @param {object} options
 * @param {string} options.root the repository
 * @param {import('./modules.mjs').Target} options.target
 * @param {string} options.stage the program as a folder (stage.mjs)
 * @param {string} options.setupPart our part of the setup for Windows
 * @param {string} options.entitlements the file of what the program may do on macOS
 * @param {string} options.output where packages go
 * @param {string} options.electronVersion
 * @param {string} [options.electronDist] a folder with Electron, instead of the one that is downloaded
 * @param {boolean} [options.standIn] Electron's Windows program is a file that only takes its place: nothing can be written into it
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfig({ root, target, stage, setupPart, entitlements, output, electronVersion, electronDist, standIn = false }) {
  return {
    appId: APP_ID,
    productName: PRODUCT,
    copyright: 'Copyright © 2026 The Sidecheck authors',
    directories: { app: stage, output, buildResources: join(root, 'resources') },
    electronVersion,
    ...(electronDist === undefined ? {} : { electronDist }),
    // The folder holds the packages that are needed, whatever npm has installed.
    beforeBuild: async () => false,
    files: ['**/*', { from: 'node_modules', to: 'node_modules', filter: ['**/*', '**/node_modules/**'] }],
    ...besides(root),
    asar: true,
    // A system loads libraries from files only.
    asarUnpack: ['**/*.{node,so.*,dll,dylib}'],
    // Chromium's own texts, in the languages that the program speaks.
    electronLanguages: Object.keys(LANGUAGE_NAMES),
    artifactName: 'Sidecheck-${version}-${os}-${arch}.${ext}',
    fileAssociations: [ASSOCIATION],
    ...(standIn ? { disableAsarIntegrity: true } : { electronFuses: fusesFor(target.system, electronVersion) }),
    // Nothing looks for updates: what is installed changes when somebody installs.
    publish: null,
    win: {
      icon: join(root, 'resources', 'icon.ico'),
      executableName: PRODUCT,
      target: ['nsis', 'msi', 'portable'].map((target) => ({ target, arch: ['x64'] })),
      ...(standIn ? { signAndEditExecutable: false } : {})
    },
    nsis: {
      artifactName: 'Sidecheck-${version}-win-${arch}-setup.${ext}',
      oneClick: true,
      perMachine: false,
      // Silent or not, it is installed for the person who runs it, and no rights are asked for.
      allowElevation: false,
      packElevateHelper: false,
      runAfterFinish: false,
      createDesktopShortcut: false,
      include: setupPart,
      differentialPackage: false
    },
    msiProjectCreated: onMsiText,
    msi: {
      artifactName: 'Sidecheck-${version}-win-${arch}.${ext}',
      oneClick: true,
      perMachine: false,
      runAfterFinish: false,
      createDesktopShortcut: false,
      upgradeCode: UPGRADE_CODE
    },
    portable: { artifactName: 'Sidecheck-${version}-win-${arch}-portable.${ext}', requestExecutionLevel: 'user' },
    mac: {
      icon: join(root, 'resources', 'icon.icns'),
      category: 'public.app-category.utilities',
      target: [{ target: 'dmg', arch: ['universal'] }],
      hardenedRuntime: true,
      entitlements,
      // Its processes record, not the program itself.
      entitlementsInherit: entitlements,
      // Builds for one kind of processor that both halves hold, each loaded where it fits.
      x64ArchFiles: '**/{@koromix,@serialport,naudiodon}/**',
      extendInfo: {
        NSMicrophoneUsageDescription: 'Sidecheck measures the level of a microphone while a sound test runs. Nothing is recorded.'
      }
    },
    dmg: { writeUpdateInfo: false },
    linux: {
      icon: join(root, 'resources', 'icons'),
      executableName: 'sidecheck',
      target: ['AppImage', 'deb', 'tar.gz'].map((target) => ({ target, arch: ['x64'] })),
      category: 'System',
      synopsis: WORDS.en.description,
      // The entry of the menu, in the languages that the desktop looks for.
      desktop: {
        entry: Object.fromEntries(
          Object.entries(WORDS)
            .filter(([code]) => code !== 'en')
            .map(([code, { description }]) => [`Comment[${code.replace('-', '_')}]`, description])
        )
      }
    },
    // Without them a scan has neither card readers nor sound; each is there on any desktop.
    deb: { recommends: ['libpcsclite1', 'libpulse0', 'libasound2 | libasound2t64'] }
  }
}
