import type { ComponentType } from 'react'

/** What other features put into a step: the question of the diagnosis, and how loud the microphone is. */
export interface Slots {
  Question: ComponentType<{ Heading?: 'h5' }>
  Meter: ComponentType<{ label: string }>
}
