import { Select } from '@fluentui/react-components'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import { dataOf, offersMonitors } from '../../model/engine.ts'
import type { Endpoint } from '../../model/engine.ts'
import { describeEndpoint } from '../../model/describe.ts'
import { useStores, useThisSide } from '../../stores/context.ts'
import styles from './sound.module.css'

/** One choice: an endpoint, or what an output plays. */
export interface Choice {
  endpoint: Endpoint
  name: string
}

const NONE: readonly Endpoint[] = []

/** This side's endpoints, and whether what an output plays can be heard. */
export function useEndpoints(): { inputs: Choice[]; outputs: Choice[]; monitors: boolean } {
  const audio = useThisSide((store) => (store.snapshot === null ? undefined : dataOf(store.snapshot.audio)))
  const { t } = useTranslation()
  const all = audio?.endpoints ?? NONE
  const of = (direction: Endpoint['direction']): Choice[] =>
    all.filter((endpoint) => endpoint.direction === direction).map((endpoint) => ({ endpoint, name: named(t, endpoint) }))
  return { inputs: of('input'), outputs: of('output'), monitors: offersMonitors(audio?.source) }
}

const named = (t: TFunction, { name, isDefault }: Endpoint): string => (isDefault ? t('sound.device.default', { name }) : name)

/** The chosen endpoint's id as a test takes it: the one chosen while it is there, else the default, else whatever the system takes. */
export function chosenOf(choices: readonly Choice[], id: string | null): Choice | undefined {
  return choices.find(({ endpoint }) => endpoint.id === id) ?? choices.find(({ endpoint }) => endpoint.isDefault) ?? choices[0]
}

/**
 * Which endpoint a person wants here: the one that they came for, until they choose. `focused`: whether they came for one of these,
 * so that its field has the focus.
 */
export function useWanted(choices: readonly Choice[]): { wanted: string | null; focused: boolean; choose(id: string): void } {
  const { sound } = useStores()
  const [aim] = useState(() => sound.getState().aim)
  const [chosen, choose] = useState<string | null>(null)
  // Whoever comes back later comes for the page.
  useEffect(() => sound.getState().aimAt(null), [sound])
  return { wanted: chosen ?? aim, focused: chosen === null && aim !== null && choices.some(({ endpoint }) => endpoint.id === aim), choose }
}

/** Chooses an endpoint, with its mute and volume beside it. */
export function EndpointSelect({
  label,
  choices,
  value,
  disabled,
  focused = false,
  onChange
}: {
  label: string
  choices: readonly Choice[]
  value: Choice | undefined
  disabled: boolean
  focused?: boolean
  onChange(id: string): void
}) {
  const { t } = useTranslation()
  const id = useId()
  useEffect(() => {
    if (!focused) return
    const field = document.getElementById(id)
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
  }, [focused, id])
  const facts = value === undefined ? '' : describeEndpoint(t, value.endpoint)
  return (
    <div className={styles.device}>
      <label htmlFor={id} className={styles.deviceLabel}>
        {label}
      </label>
      <Select
        id={id}
        value={value?.endpoint.id ?? ''}
        disabled={disabled || choices.length === 0}
        onChange={(_, data) => onChange(data.value)}
        aria-describedby={`${id}-facts`}
      >
        {choices.length === 0 && <option value="">{t('sound.device.none')}</option>}
        {choices.map(({ endpoint, name }) => (
          <option key={`${endpoint.direction} ${endpoint.id}`} value={endpoint.id}>
            {name}
          </option>
        ))}
      </Select>
      <span id={`${id}-facts`} className={value?.endpoint.muted === true ? styles.warn : styles.hint}>
        {facts}
      </span>
    </div>
  )
}
