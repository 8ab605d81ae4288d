// The text from which wixl makes an MSI: for one person, with a start menu entry and the kind of file.

import { createHash } from 'node:crypto'
import { CLASSES, DATA_FOLDERS, DESCRIPTION, MANUFACTURER, PRODUCT, PROGRAM, UPGRADE_CODE } from './product.mjs'

const XML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const xml = (text) => text.replaceAll(/[&<>"]/g, (sign) => XML[sign])

/** An id of Windows Installer that is the same for the same name: letters, digits and "_". */
const idOf = (prefix, name) => `${prefix}_${createHash('sha256').update(name).digest('hex').slice(0, 24)}`

/** A GUID that is the same for the same name. */
function guidOf(name) {
  const digits = createHash('sha256').update(name).digest('hex')
  return [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20, 32)]
    .join('-')
    .toUpperCase()
}

const value = (key, name, text, more = '') =>
  `<RegistryValue Root="HKCU" Key="${xml(key)}" ${name === '' ? '' : `Name="${xml(name)}" `}Type="string" Value="${xml(text)}" ${more}/>`

/** Everything of a component is removed with it; what a person put beside it stays. */
function component(id, version, parts) {
  const key = value(`Software\\${PRODUCT}\\Installed`, id, version, 'KeyPath="yes" ')
  return `<Component Id="${id}" Guid="${guidOf(`${version} ${id}`)}" Win64="yes">${key}${parts.join('')}</Component>`
}

function folderTree(folders, source, version) {
  const components = []
  const render = ({ path, files }) => {
    const id = path === '' ? 'PROGRAM' : idOf('folder', path)
    const own = idOf('component', path)
    components.push(own)
    const parts = files.map((name) => {
      const at = [path, name].filter(Boolean).join('\\')
      return `<File Id="${idOf('file', at)}" Name="${xml(name)}" Source="${xml(`${source}/${at.replaceAll('\\', '/')}`)}"/>`
    })
    const inner = folders.filter(
      (other) => other.path !== '' && other.path.split('\\').slice(0, -1).join('\\') === path && other.path !== path
    )
    const removed = `<RemoveFolder Id="${idOf('remove', path)}" On="uninstall"/>`
    const name = path === '' ? PRODUCT : path.split('\\').at(-1)
    return `<Directory Id="${id}" Name="${xml(name)}">${component(own, version, [...parts, removed])}${inner.map(render).join('')}</Directory>`
  }
  return { text: render(folders[0]), components }
}

/**
 * What the program keeps of a person goes with it. Windows Installer removes only what it installed, so its own command does it; an
 * update removes the older program too, and keeps what belongs to the person.
 */
export function removeData() {
  const folders = DATA_FOLDERS.map((folder) =>
    folder.replace('%LOCALAPPDATA%\\', '[LocalAppDataFolder]').replace('%APPDATA%\\', '[AppDataFolder]')
  )
  const command = `/d /c ${folders.map((folder) => `rd /s /q "${folder}"`).join(' & ')}`
  const when = 'REMOVE="ALL" AND NOT UPGRADINGPRODUCTCODE'
  return {
    actions:
      '<CustomAction Id="FindCommands" Property="COMMANDS" Value="[System64Folder]cmd.exe"/>' +
      `<CustomAction Id="RemoveData" Property="COMMANDS" ExeCommand="${xml(command)}" Execute="immediate" Return="ignore"/>`,
    sequence:
      `<Custom Action="FindCommands" Before="RemoveData">${when}</Custom>` +
      `<Custom Action="RemoveData" After="InstallFinalize">${when}</Custom>`
  }
}

/**
 * @param {object} options
 * @param {import('./product.mjs').Folder[]} options.folders
 * @param {string} options.source the folder that holds them, from that of the text
 * @param {string} options.version three numbers
 * @returns {string}
 */
export function wixText({ folders, source, version }) {
  const tree = folderTree(folders, source, version)
  const classes = CLASSES.map(({ key, name, value: text }) =>
    value(`Software\\Classes\\${key}`, name, text.replaceAll('FOLDER\\', '[PROGRAM]'))
  )
  const shortcut = `<Shortcut Id="StartMenu" Name="${PRODUCT}" Description="${xml(DESCRIPTION)}" Target="[PROGRAM]${PROGRAM}" WorkingDirectory="PROGRAM"/>`
  const data = removeData()
  return `<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="*" Name="${PRODUCT}" Language="1033" Version="${version}" Manufacturer="${MANUFACTURER}" UpgradeCode="${UPGRADE_CODE}">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perUser" Description="${PRODUCT} ${version}"/>
    <MajorUpgrade DowngradeErrorMessage="A newer ${PRODUCT} is installed."/>
    <Media Id="1" Cabinet="program.cab" EmbedCab="yes"/>
    <Property Id="MSIINSTALLPERUSER" Value="1"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    ${data.actions}
    <!-- The older program goes before the newer one comes: by itself wixl puts it after, where it would take the new files with it. -->
    <InstallExecuteSequence><RemoveExistingProducts Sequence="1450"/>${data.sequence}</InstallExecuteSequence>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="LocalAppDataFolder">
        <Directory Id="PROGRAMS" Name="Programs">
          ${component('ProgramsFolder', version, ['<RemoveFolder Id="RemovePrograms" On="uninstall"/>'])}
          ${tree.text}
        </Directory>
      </Directory>
      <Directory Id="ProgramMenuFolder">
        ${component('StartMenuEntry', version, [shortcut, ...classes])}
      </Directory>
    </Directory>
    <Feature Id="Program" Title="${PRODUCT}" Level="1">
      ${[...tree.components, 'ProgramsFolder', 'StartMenuEntry'].map((id) => `<ComponentRef Id="${id}"/>`).join('')}
    </Feature>
  </Product>
</Wix>
`
}
