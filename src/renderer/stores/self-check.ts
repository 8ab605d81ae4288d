import { createStore } from 'zustand/vanilla'
import type { CheckChoice, CheckTopic } from '../model/engine.ts'

export interface SelfCheckStore {
  /** What a person said does not work; null before they said anything. */
  topic: CheckChoice | null
  /** The devices that a person chose, by topic. */
  devices: Readonly<Partial<Record<CheckTopic, string>>>
  /** `topic/step` of what a person did and had looked at again. */
  tried: ReadonlySet<string>
  /** Topics that a person says work now. */
  solved: ReadonlySet<CheckChoice>
  /** Goes to a topic. */
  choose(topic: CheckChoice): void
  chooseDevice(topic: CheckTopic, device: string): void
  /** A person has done what a step says, and it was looked at again. */
  try(step: string): void
  solve(topic: CheckChoice, solved: boolean): void
}

/** What the self-check is about. Its steps are worked out from everything else that the window knows. */
export const createSelfCheckStore = () =>
  createStore<SelfCheckStore>()((set, get) => ({
    topic: null,
    devices: {},
    tried: new Set(),
    solved: new Set(),
    choose: (topic) => set({ topic }),
    // own key: one of our topics
    chooseDevice: (topic, device) => set({ devices: { ...get().devices, [topic]: device } }),
    try: (step) => set({ tried: new Set([...get().tried, step]) }),
    solve(topic, solved) {
      const all = new Set(get().solved)
      if (solved) all.add(topic)
      else all.delete(topic)
      set({ solved: all })
    }
  }))
