import { cx } from '../components/cx.ts'
import { BayGroups } from '../features/bay/bay-groups.tsx'
import { BaySkeleton } from '../features/bay/bay-skeleton.tsx'
import { PairFindings } from '../features/findings/pair-findings.tsx'
import { Path } from '../features/link/path.tsx'
import { later, withEngines } from '../components/later.tsx'
import { SideHeading } from '../features/sides/side-heading.tsx'
import { Choices } from '../features/start/choices.tsx'
import { OwnVerdict } from '../features/start/own-verdict.tsx'
import { SoundMark } from '../features/sound/sound-mark.tsx'
import { useDeviceTests, useOtherSide } from '../stores/context.ts'
import { useView } from '../stores/view-context.tsx'
import styles from './side-by-side.module.css'

const BayMeters = later(withEngines(async () => (await import('../features/sound/bay-meters.tsx')).BayMeters))

const OverallVerdict = later(withEngines(async () => (await import('../features/start/overall-verdict.tsx')).OverallVerdict))

const More = later(withEngines(async () => (await import('../features/more/more.tsx')).More))

const SideChips = later(withEngines(async () => (await import('../features/evidence/chips.tsx')).SideChips))

const ConnectionStrip = later(withEngines(async () => (await import('../features/evidence/connection-strip.tsx')).ConnectionStrip))

const MoreFindings = later(withEngines(async () => (await import('../features/findings/more-findings.tsx')).MoreFindings))

const QuietPlace = later(withEngines(async () => (await import('../features/history/quiet-place.tsx')).QuietPlace))

const Timeline = later(withEngines(async () => (await import('../features/timeline/timeline.tsx')).Timeline))

const Question = later(withEngines(async () => (await import('../features/questions/question.tsx')).QuestionCard))

const TestChips = later(withEngines(async () => (await import('../features/evidence/test-chips.tsx')).TestChips))

const SLOTS = { Mark: SoundMark, Meters: BayMeters }

/** The page of the two sides: headings, the groups of the patch bay, and everything else that was read. */
export function SideBySide() {
  const view = useView()
  const origin = useOtherSide((store) => store.origin)
  const brought = useDeviceTests((store) => store.other).map(({ side }) => side)
  if (view.local === null && view.session === null) return <BaySkeleton />
  const missing = view.local === null ? 'local' : view.session === null ? 'session' : null
  // A new pair of sides is a new list: nothing of the one before keeps its place.
  const pair = [missing, view.example, view.here, origin?.kind].join()
  return (
    <div className={cx(styles.page, missing !== null && styles.alone)}>
      {missing === null ? (
        <OverallVerdict />
      ) : (
        <>
          <OwnVerdict side={missing === 'local' ? 'session' : 'local'} />
          {missing === 'session' && <Choices />}
          <Path here={missing === 'local' ? 'session' : 'local'} />
        </>
      )}
      <div className={styles.sides}>
        {(['local', 'session'] as const)
          .filter((side) => side !== missing)
          .map((side) => (
            <SideHeading key={side} side={side} alone={missing !== null}>
              <SideChips side={side} />
              {brought.includes(side) && <TestChips side={side} />}
            </SideHeading>
          ))}
      </div>
      {missing !== null && brought.includes(missing) && <TestChips side={missing} apart />}
      <ConnectionStrip />
      <PairFindings />
      <div className={styles.columns} data-columns>
        <BayGroups key={pair} view={view} slots={SLOTS} />
      </div>
      <Question />
      <MoreFindings />
      <Timeline />
      <QuietPlace />
      <More />
    </div>
  )
}
