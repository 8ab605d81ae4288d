import { LANGUAGES } from '../../shared/languages.ts'
import { POLICY_NAMES } from '../../shared/policies.ts'
import type { PolicyName } from '../../shared/policies.ts'
import { POLICY_KEY } from './places.ts'
import { TEMPLATE_TEXTS } from './texts/index.ts'
import type { TemplateLanguage } from './texts/index.ts'

/**
 * The administrative templates for Group Policy and Intune, made from the list of policies.
 * https://learn.microsoft.com/previous-versions/windows/desktop/policy/admx-schema
 */

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A switch is a number that the two states of the policy write; the others have an element that a person fills in. */
const ELEMENTS: Readonly<Partial<Record<PolicyName, string>>> = {
  Language: [
    '      <elements>',
    '        <enum id="Language" valueName="Language" required="true">',
    ...LANGUAGES.map((code) => `          <item displayName="$(string.Language_${code})"><value><string>${code}</string></value></item>`),
    '        </enum>',
    '      </elements>'
  ].join('\n'),
  LinkWays: ['      <elements>', '        <multiText id="LinkWays" valueName="LinkWays" />', '      </elements>'].join('\n')
}

function policyXml(name: PolicyName): string {
  const elements = ELEMENTS[name]
  const text = `displayName="$(string.${name})" explainText="$(string.${name}_Explain)"`
  const key = `key="${escaped(POLICY_KEY)}"`
  const shared = ['      <parentCategory ref="Sidecheck" />', '      <supportedOn ref="SUPPORTED_Sidecheck" />']
  const lines =
    elements === undefined
      ? [
          `    <policy name="${name}" class="Machine" ${text} ${key} valueName="${name}">`,
          ...shared,
          '      <enabledValue><decimal value="1" /></enabledValue>',
          '      <disabledValue><decimal value="0" /></disabledValue>'
        ]
      : [`    <policy name="${name}" class="Machine" ${text} presentation="$(presentation.${name})" ${key}>`, ...shared, elements]
  return [...lines, '    </policy>'].join('\n')
}

/** Sidecheck.admx: what there is to set and where it is written. */
export function admx(): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="sidecheck" namespace="Sidecheck.Policies" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED_Sidecheck" displayName="$(string.Supported)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="Sidecheck" displayName="$(string.Product)" />
  </categories>
  <policies>
${POLICY_NAMES.map(policyXml).join('\n')}
  </policies>
</policyDefinitions>
`
}

const nameOf = (code: string, language: TemplateLanguage): string => new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code

/** Sidecheck.adml: the words of the template in one language. */
export function adml(language: TemplateLanguage): string {
  const { product, supported, language: choice, ways, policies } = TEMPLATE_TEXTS[language]
  const strings: [id: string, text: string][] = [
    ['Product', product],
    ['Supported', supported],
    ...LANGUAGES.map((code): [string, string] => [`Language_${code}`, nameOf(code, language)]),
    ...POLICY_NAMES.flatMap((name): [string, string][] => [
      [name, policies[name].title],
      [`${name}_Explain`, policies[name].explain]
    ])
  ]
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <displayName>${escaped(product)}</displayName>
  <description>${escaped(product)}</description>
  <resources>
    <stringTable>
${strings.map(([id, text]) => `      <string id="${id}">${escaped(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
      <presentation id="Language">
        <dropdownList refId="Language" noSort="true">${escaped(choice)}</dropdownList>
      </presentation>
      <presentation id="LinkWays">
        <multiTextBox refId="LinkWays">${escaped(ways)}</multiTextBox>
      </presentation>
    </presentationTable>
  </resources>
</policyDefinitionResources>
`
}
