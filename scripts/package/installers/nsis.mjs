// The text from which makensis makes a setup program: for one person, silent with /S, and it removes exactly what it brought.

import { LANGUAGE_NAMES, WORDS } from '../../words/index.mjs'
import { CLASSES, CLASS_KEYS, DATA_FOLDERS, EXTENSION, MANUFACTURER, PRODUCT, PROGRAM } from './product.mjs'

/** Text between quotation marks: "$" begins a variable there. */
const quoted = (text) => `"${text.replaceAll('$', '$$$$').replaceAll('"', '$\\"')}"`
/** The same after a variable of NSIS. */
const below = (variable, path) => `"$${variable}${path === '' ? '' : `\\${path.replaceAll('$', '$$$$')}`}"`

export const UNINSTALLER = `Uninstall ${PRODUCT}.exe`
const UNINSTALL_KEY = `Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\${PRODUCT}`

const FOLDERS = { '%LOCALAPPDATA%': 'LOCALAPPDATA', '%APPDATA%': 'APPDATA' }
const dataFolder = (folder) => {
  const [, variable, rest] = /^(%\w+%)\\(.+)$/.exec(folder)
  return below(FOLDERS[variable], rest)
}

/** The lines that remove what the program keeps of a person. */
export const removeDataLines = () => DATA_FOLDERS.map((folder) => `RMDir /r ${dataFolder(folder)}`)

const classValue = (text) => `"${text.replaceAll('"', '$\\"').replaceAll('FOLDER', '$INSTDIR')}"`

const installLines = (folders, source, version) => [
  ...folders.flatMap(({ path, files }) => [
    `SetOutPath ${below('INSTDIR', path)}`,
    ...files.map((name) => `File ${quoted(`/oname=${name}`)} ${quoted([source, ...path.split('\\'), name].filter(Boolean).join('/'))}`)
  ]),
  `SetOutPath "$INSTDIR"`,
  `WriteUninstaller ${below('INSTDIR', UNINSTALLER)}`,
  `CreateShortcut ${below('SMPROGRAMS', `${PRODUCT}.lnk`)} ${below('INSTDIR', PROGRAM)} "" "" "" "" "" "$(DESCRIPTION)"`,
  ...CLASSES.map(({ key, name, value }) => `WriteRegStr HKCU ${quoted(`Software\\Classes\\${key}`)} ${quoted(name)} ${classValue(value)}`),
  ...Object.entries({
    DisplayName: `"${PRODUCT}"`,
    DisplayVersion: `"${version}"`,
    DisplayIcon: below('INSTDIR', PROGRAM),
    Publisher: `"${MANUFACTURER}"`,
    InstallLocation: '"$INSTDIR"',
    UninstallString: `"$\\"$INSTDIR\\${UNINSTALLER}$\\""`,
    QuietUninstallString: `"$\\"$INSTDIR\\${UNINSTALLER}$\\" /S"`
  }).map(([name, text]) => `WriteRegStr HKCU "${UNINSTALL_KEY}" "${name}" ${text}`),
  ...['NoModify', 'NoRepair'].map((name) => `WriteRegDWORD HKCU "${UNINSTALL_KEY}" "${name}" 1`)
]

const uninstallLines = (folders) => [
  ...folders.flatMap(({ path, files }) => files.map((name) => `Delete ${below('INSTDIR', [path, name].filter(Boolean).join('\\'))}`)),
  `Delete ${below('INSTDIR', UNINSTALLER)}`,
  // From the innermost on; one that holds something of others stays.
  ...folders.toReversed().map(({ path }) => `RMDir ${below('INSTDIR', path)}`),
  // The folder for programs of one person is often made by the first of them.
  'RMDir "$LOCALAPPDATA\\Programs"',
  `Delete ${below('SMPROGRAMS', `${PRODUCT}.lnk`)}`,
  `DeleteRegKey HKCU "${UNINSTALL_KEY}"`,
  // Another program may have taken the kind of file since.
  `ReadRegStr $0 HKCU "Software\\Classes\\${EXTENSION}" ""`,
  `StrCmp $0 "${CLASSES[0].value}" 0 +2`,
  `DeleteRegKey HKCU "Software\\Classes\\${EXTENSION}"`,
  ...CLASS_KEYS.filter((key) => key !== EXTENSION).map((key) => `DeleteRegKey HKCU "Software\\Classes\\${key}"`),
  ...removeDataLines()
]

/** NSIS speaks the language of the system where it has it, else the first one. Windows' own words of a setup come with its files. */
const languageLines = (versionKeys) =>
  Object.entries(WORDS).flatMap(([code, { description }]) => {
    const { nsis } = LANGUAGE_NAMES[code]
    const id = `\${LANG_${nsis.toUpperCase()}}`
    return [
      `LoadLanguageFile "\${NSISDIR}\\Contrib\\Language files\\${nsis}.nlf"`,
      `LangString DESCRIPTION ${id} ${quoted(description)}`,
      ...Object.entries(versionKeys).map(([key, value]) => `VIAddVersionKey /LANG=${id} ${key} "${value}"`)
    ]
  })

const section = (name, lines) =>
  `Section${name === '' ? '' : ` ${quoted(name)}`}\n${lines.map((line) => `  ${line}\n`).join('')}SectionEnd\n`

/**
 * @param {object} options
 * @param {import('./product.mjs').Folder[]} options.folders
 * @param {string} options.source the folder that holds them
 * @param {string} options.version three numbers
 * @param {string} options.output the setup program
 * @param {string} options.icon
 * @returns {string}
 */
export function nsisText({ folders, source, version, output, icon }) {
  const versionKeys = {
    ProductName: PRODUCT,
    FileDescription: PRODUCT,
    CompanyName: MANUFACTURER,
    FileVersion: version,
    LegalCopyright: 'MIT License'
  }
  return `Unicode true
Target amd64-unicode
Name "${PRODUCT}"
OutFile ${quoted(output)}
Icon ${quoted(icon)}
UninstallIcon ${quoted(icon)}
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\\Programs\\${PRODUCT}"
SetCompressor /SOLID zlib
ManifestDPIAware true
VIProductVersion "${version}.0"
${languageLines(versionKeys).join('\n')}
Page instfiles
UninstPage instfiles

${section('', installLines(folders, source, version))}
${section('Uninstall', uninstallLines(folders))}`
}
