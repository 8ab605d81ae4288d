import { policiesKind } from '../policies-kind.ts'
import { parseSettingsCatalog } from './settings-catalog.ts'

/** A policy of Intune's settings catalog: what is assigned, not what a device has. */
export const settingsCatalog = policiesKind('settings-catalog', parseSettingsCatalog, 'lines')
