import { useState } from 'react'
import type { CaseFile } from '../model/engine.ts'
import { enginesNow } from '../model/engines.ts'
import { dataOf } from '../model/engine.ts'
import { arrange } from '../model/groups.ts'
import { useStores } from '../stores/context.ts'
import type { Stores } from '../stores/stores.ts'

/** Everything that this window has of the case, as it is in this moment. In the example nothing of the person's own is in it. */
export function caseOf({ thisSide, otherSide, evidence, sound, deviceTests }: Stores): CaseFile {
  const { EMPTY_CASE, extrasOf } = enginesNow()
  const here = thisSide.getState().snapshot
  const { snapshot: other, example, opened } = otherSide.getState()
  if (opened !== null) return opened.bundle.case
  if (example !== null) return { ...EMPTY_CASE, local: example[0], session: example[1] }
  const { local, session } = arrange(here, other)
  const { items, platform, answers } = evidence.getState()
  const theirs = sound.getState().other
  const tests = deviceTests.getState()
  const own = here === null ? undefined : sound.getState().results(here.side, dataOf(here.machine)?.name ?? '')
  const hasOwn = own !== undefined && (own.mic !== null || own.listens.length > 0 || own.sent.length > 0 || own.answers.length > 0)
  return {
    ...EMPTY_CASE,
    ...(local === null ? {} : { local }),
    ...(session === null ? {} : { session }),
    texts: items.map(({ name, problems, evidence: read }) => ({ name, problems, evidence: read })),
    extras: extrasOf(answers),
    answers,
    sound: [...(hasOwn ? [own] : []), ...(theirs === null ? [] : [theirs])],
    // A person may say after a test which side this is.
    tests: [...(here === null ? [] : tests.own.map((test) => ({ ...test, side: here.side }))), ...tests.other],
    ...(platform === null ? {} : { platform })
  }
}

/** The case as it was when this part was opened: what is shown of it is what leaves, whatever changes meanwhile. */
export function useCaseFile(): { given: CaseFile; at: Date } {
  const stores = useStores()
  const [opened] = useState(() => ({ given: caseOf(stores), at: new Date() }))
  return opened
}
