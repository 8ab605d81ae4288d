import type { Machine } from '../../../core/snapshot/schema.ts'

/** What a Windows machine answered, each undefined where it did not. */
export interface JoinAnswers {
  member: { of: 'domain' | 'workgroup'; name: string } | undefined
  entra: boolean | undefined
}

/**
 * How the machine is joined; undefined where the answers leave it open. A machine of Entra ID alone calls itself a member of a
 * workgroup, so that a workgroup says something only beside the other answer. The workgroup's own name says nothing.
 */
export function joinOf({ member, entra }: JoinAnswers): Machine['join'] {
  if (member?.of === 'domain') {
    const domain = member.name === '' ? {} : { domain: member.name }
    return { state: entra === true ? 'entra-hybrid' : 'domain', ...domain }
  }
  if (member === undefined || entra === undefined) return undefined
  return { state: entra ? 'entra' : 'workgroup' }
}
