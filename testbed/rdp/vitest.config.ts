import { defineConfig } from 'vitest/config'

const suites = (name: string, groupOrder: number, include: string[]) => ({
  extends: true as const,
  test: { name, include, sequence: { groupOrder } }
})

// Each suite has a user, a session and a local side of its own, so they can run side by side. The one that asks the session
// without pause and the one with a browser run before the others: on a small machine they would tear holes into their sound.
export default defineConfig({
  cacheDir: '.cache/rdp-bed/vite',
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    projects: [
      suites('cards', 0, ['testbed/rdp/suites/smartcard.suite.ts']),
      suites('channel', 0, ['testbed/rdp/suites/channel.suite.ts']),
      // A machine of its own in the same tree.
      suites('polkit', 0, ['testbed/rdp/suites/polkit.suite.ts']),
      suites('window', 0, ['testbed/rdp/suites/window.suite.ts']),
      suites('sound', 1, ['testbed/rdp/suites/{sound,control,portable,drive}.suite.ts']),
      // Its one press has sound in both directions: alone.
      suites('link', 2, ['testbed/rdp/suites/link.suite.ts']),
      // A browser that draws codes: beside nothing that has to be heard.
      suites('screen', 3, ['testbed/rdp/suites/screen.suite.ts']),
      suites('hands', 4, ['testbed/rdp/suites/hands.suite.ts']),
      // It gives the session's machine a policy, which no other suite may meet.
      suites('hidden', 5, ['testbed/rdp/suites/hidden.suite.ts']),
      // It measures how a delay grows: alone, like all that measures sound.
      suites('drift', 6, ['testbed/rdp/suites/drift.suite.ts'])
    ]
  }
})
