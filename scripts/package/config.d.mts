import type { Configuration } from 'electron-builder'
import type { Target } from './modules.mjs'

/** The switches in Electron's binary. */
export function fusesFor(system: Target['system'], electronVersion: string): Record<string, boolean>
/** electron-builder's settings. */
export function builderConfig(options: {
  root: string
  target: Target
  stage: string
  setupPart: string
  entitlements: string
  output: string
  electronVersion: string
  electronDist?: string
  standIn?: boolean
}): Configuration
