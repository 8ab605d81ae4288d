import { QuestionCard } from '../features/questions/question.tsx'
import { SelfCheckPage as Page } from '../features/self-check/self-check-page.tsx'
import { LiveMeter } from '../features/sound/meter.tsx'

/** The self-check, with the diagnosis' question and the meter of the sound test in its steps. */
export function SelfCheckPage() {
  return <Page Question={QuestionCard} Meter={LiveMeter} />
}
