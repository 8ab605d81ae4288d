import { describe, expect, it } from 'vitest'
import { detectKinds, parse } from '../index.ts'

const POOL = 'audiocapturemode:i:1;redirectcomports:i:0;drivestoredirect:s:*;'
const EXPECTED = ['audiocapturemode:1', 'redirectcomports:0', 'drivestoredirect:*']

function read(text: string): { list: string[]; problems: unknown[]; lines: number[] } {
  const result = parse('host-pool', text)
  if (!result.ok) throw new Error(result.reason)
  const { properties, problems } = result.value
  return { list: properties.map(({ name, value }) => `${name}:${value}`), problems, lines: properties.map(({ line }) => line) }
}

describe('the properties of a host pool', () => {
  it.each([
    ['an ARM resource', `{\n  "properties": {\n    "hostPoolType": "Pooled",\n    "customRdpProperty": "${POOL}"\n  }\n}\n`],
    ['a parameter of a template', `{ "customRdpProperty": { "type": "string",\n "defaultValue": "${POOL}" } }`],
    ['az', `{\n  "applicationGroupReferences": [],\n  "customRdpProperty": "${POOL}",\n  "description": null\n}\n`],
    ['JSON on one line', JSON.stringify({ name: 'pool', properties: { customRdpProperty: POOL, loadBalancerType: 'DepthFirst' } })],
    [
      'Terraform',
      `resource "azurerm_virtual_desktop_host_pool" "p" {\n  type                  = "Pooled"\n  custom_rdp_properties = "${POOL}"\n}\n`
    ],
    [
      'a list that Terraform joins',
      `custom_rdp_properties = join(";", [\n "audiocapturemode:i:1",\n "redirectcomports:i:0",\n "drivestoredirect:s:*",\n])\n`
    ],
    ['a cmdlet', `Update-AzWvdHostPool -Name p -ResourceGroupName g \`\n  -CustomRdpProperty "${POOL}" -Debug`],
    ['a cmdlet in single quotes', `Set-RDSessionCollectionConfiguration -CollectionName c -CustomRdpProperty '${POOL}'`],
    ['a list of PowerShell', `Name              : p\nCustomRdpProperty : ${POOL}\nLocation          : westeurope\n`],
    [
      'a list that the window broke',
      `Name              : p\nCustomRdpProperty : audiocapturemode:i:1;redirectcom\n                    ports:i:0;drivestoredirect:s:*;\n\n`
    ]
  ])('stand in %s', (_, text) => {
    expect(read(text)).toMatchObject({ list: EXPECTED, problems: [] })
    expect(detectKinds(text)).toEqual(['host-pool'])
  })

  it('have the line of the string, and backslashes as they are meant', () => {
    expect(read(`{\n"a": 1,\n"customRdpProperty": "drivestoredirect:s:C:\\\\;E:\\\\;;audiomode:i:0"}`)).toMatchObject({
      list: ['drivestoredirect:C:\\;E:\\;', 'audiomode:0'],
      lines: [3, 3]
    })
  })

  it('are told by the client options of a session collection', () => {
    const text = 'CollectionName                 : Office\nClientDeviceRedirectionOptions : AudioVideoPlayBack, SmartCard, Drive\n'
    expect(read(text).list).toEqual([
      'audiomode:0',
      'audiocapturemode:0',
      'redirectcomports:0',
      'redirectsmartcards:1',
      'redirectclipboard:0'
    ])
    expect(detectKinds(text)).toEqual(['host-pool'])
    expect(parse('host-pool', 'ClientDeviceRedirectionOptions : Something').ok).toBe(false)
  })

  it('are none where the string is empty or a reference', () => {
    for (const value of ['', "[parameters('rdp')]"]) expect(parse('host-pool', `{"customRdpProperty": "${value}"}`).ok).toBe(false)
  })
})
