export interface Component {
  name: string
  version: string
  purl: string
}
/** What the program is made of, as a document of CycloneDX 1.5. */
export function sbomOf(root: string, release: { date: string; serial: string }): { components: Component[]; bomFormat: string }
