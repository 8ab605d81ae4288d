// What the program is made of, as CycloneDX: the packages of the third-party notices, which npm's own list does not know, because it
// counts what the build takes in among the packages for development.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPackages } from '../third-party-notices.mjs'

const address = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

function component(name, version, licence) {
  const purl = address(name, version)
  return { type: 'library', 'bom-ref': purl, name, version, purl, licenses: [{ expression: licence }] }
}

/**
 * @param {string} root the repository
 * @param {{ date: string, serial: string }} release date as ISO 8601; serial: a UUID
 * @returns {object} a document of CycloneDX 1.5
 */
export function sbomOf(root, { date, serial }) {
  const { name, version, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const shipped = readPackages(root).map(({ line }) => /^(\S+) (\S+), (.+)$/.exec(line).slice(1))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    metadata: {
      timestamp: date,
      component: { type: 'application', 'bom-ref': address(name, version), name, version, purl: address(name, version) }
    },
    components: [component('electron', devDependencies.electron, 'MIT'), ...shipped.map((one) => component(...one))]
  }
}
