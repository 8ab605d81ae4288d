import type { PolicyValue } from '../snapshot/schema.ts'

/** The value that tells Teams that it runs in a session. https://learn.microsoft.com/azure/virtual-desktop/teams-on-avd */
export const isTeamsValue = ({ name }: PolicyValue): boolean => name.toLowerCase() === 'iswvdenvironment'

/** Whether it is set. */
export const isTeamsMarker = (value: PolicyValue): boolean => isTeamsValue(value) && value.present && Number(value.data) === 1
