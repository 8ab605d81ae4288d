import type { PolicyName } from '../../../shared/policies.ts'

/** What the Group Policy editor shows of a policy. */
interface PolicyTexts {
  title: string
  explain: string
}

/** The words of the administrative templates in one language. Administrators read them, so they may name the registry's words. */
export interface TemplateTexts {
  product: string
  /** Since which version the policies are there. */
  supported: string
  /** In front of the choice of a language. */
  language: string
  /** In front of the list of ways. */
  ways: string
  policies: Record<PolicyName, PolicyTexts>
}
