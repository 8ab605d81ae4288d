import type { BayRow } from '../../model/groups.ts'
import { useStores, useThisSide } from '../../stores/context.ts'
import { useNavigation } from '../../stores/navigation.ts'

/** Goes to the test of a row's device on this side. */
export function useSoundTest(): (row: BayRow) => void {
  const { sound } = useStores()
  const goTo = useNavigation()
  const here = useThisSide((store) => store.snapshot?.side ?? 'local')
  return (row) => {
    const device = row[here]
    sound.getState().aimAt(device !== undefined && 'id' in device ? device.id : null)
    goTo('sound')
  }
}
