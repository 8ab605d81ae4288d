// The three files by which winget knows a release: which version there is, what it is, and what to install.

const SCHEMA = '1.12.0'
export const PACKAGE = 'Sidecheck.Sidecheck'

/** A value as YAML: text always between quotation marks, which JSON writes as YAML reads it. */
function yaml(value, indent = '') {
  if (Array.isArray(value))
    return value
      .map((one) => `\n${indent}- ${typeof one === 'object' ? yaml(one, `${indent}  `).trimStart() : JSON.stringify(one)}`)
      .join('')
  return Object.entries(value)
    .map(
      ([key, one]) =>
        `\n${indent}${key}:${typeof one === 'object' ? yaml(one, Array.isArray(one) ? indent : `${indent}  `) : ` ${JSON.stringify(one)}`}`
    )
    .join('')
}

const file = (kind, value) =>
  `# yaml-language-server: $schema=https://aka.ms/winget-manifest.${kind}.${SCHEMA}.schema.json\n${yaml({ ...value, ManifestType: kind, ManifestVersion: SCHEMA }).slice(1)}\n`

/**
 * @param {object} release
 * @param {string} release.version
 * @param {string} release.repository the address of the repository
 * @param {{ name: string, sha256: string }[]} release.files what was released; the setup and the MSI for Windows are taken from it
 * @param {string} release.date YYYY-MM-DD
 * @returns {{ name: string, text: string }[]}
 * @throws where a setup or an MSI is not among the files
 */
export function wingetFiles({ version, repository, files, date }) {
  const installer = (ending, type) => {
    const found = files.find(({ name }) => name.endsWith(ending))
    if (found === undefined) throw new Error(`no file of the release ends with ${ending}`)
    return {
      Architecture: 'x64',
      InstallerType: type,
      InstallerUrl: `${repository}/releases/download/v${version}/${found.name}`,
      InstallerSha256: found.sha256.toUpperCase()
    }
  }
  const which = { PackageIdentifier: PACKAGE, PackageVersion: version }
  return [
    { name: `${PACKAGE}.yaml`, text: file('version', { ...which, DefaultLocale: 'en-US' }) },
    {
      name: `${PACKAGE}.locale.en-US.yaml`,
      text: file('defaultLocale', {
        ...which,
        PackageLocale: 'en-US',
        Publisher: 'The Sidecheck authors',
        PackageName: 'Sidecheck',
        PackageUrl: repository,
        License: 'MIT',
        LicenseUrl: `${repository}/blob/v${version}/LICENSE`,
        ShortDescription:
          'Shows which smart card readers, COM ports and audio endpoints reached a remote desktop session, and why the others did not.',
        ReleaseNotesUrl: `${repository}/releases/tag/v${version}`,
        Tags: ['azure-virtual-desktop', 'rdp', 'remote-desktop', 'smartcard', 'windows-365']
      })
    },
    {
      name: `${PACKAGE}.installer.yaml`,
      text: file('installer', {
        ...which,
        Platform: ['Windows.Desktop'],
        MinimumOSVersion: '10.0.17763.0',
        Scope: 'user',
        InstallModes: ['interactive', 'silent', 'silentWithProgress'],
        UpgradeBehavior: 'install',
        FileExtensions: ['sidecheck'],
        ReleaseDate: date,
        Installers: [installer('-setup.exe', 'nullsoft'), installer('.msi', 'wix')]
      })
    }
  ]
}
