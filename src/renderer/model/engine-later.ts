/** The engines beyond the first screen: they compare, judge, read what was pasted, and hide names. Loaded through engines.ts. */

import { rulesAudio } from '../../core/words/en/rules-audio.ts'
import { rulesCom } from '../../core/words/en/rules-com.ts'
import { rulesHello } from '../../core/words/en/rules-hello.ts'
import { rulesLayers } from '../../core/words/en/rules-layers.ts'
import { rulesPair } from '../../core/words/en/rules-pair.ts'
import { rulesSmartcard } from '../../core/words/en/rules-smartcard.ts'
import { diagnose } from '../../core/words/en/diagnose.ts'
import { deviceTests } from '../../core/words/en/device-tests.ts'
import { facts } from '../../core/words/en/facts.ts'
import { history } from '../../core/words/en/history.ts'
import { layers } from '../../core/words/en/layers.ts'
import { link } from '../../core/words/en/link.ts'
import { questions } from '../../core/words/en/questions.ts'
import { readiness } from '../../core/words/en/readiness.ts'
import { bundle } from '../../core/words/en/bundle.ts'
import { reportFile } from '../../core/words/en/report-file.ts'
import { selfCheck as selfCheckWords } from '../../core/words/en/self-check.ts'
import { sound } from '../../core/words/en/sound.ts'
import { soundErrors } from '../../core/words/en/sound-errors.ts'
import { intake } from '../../core/words/en/intake.ts'
import { parse } from '../../core/words/en/parse.ts'
import { addWords } from './engine.ts'

export { examplePair } from '../../core/snapshot/example.ts'
export { ownStepOf } from '../../core/diagnose/own-steps.ts'
export { waysOf } from '../../core/diagnose/ways.ts'
export { whereOf } from '../../core/diagnose/where.ts'
export { overallOf, unlistedKinds } from '../../core/assess/overall.ts'
export { OTHER_CAPABILITIES } from '../../core/capabilities/all.ts'
export { addCodes } from '../../core/codes/index.ts'
export { assess } from '../../core/assess/assess.ts'
export { hiddenDeviceTest, hiddenSnapshot, hiddenSound, hideNames } from '../../core/exchange/hide/hide.ts'
export { looksLikeDeviceTest, readDeviceTestText } from '../../core/device-test/read.ts'
export { testsOf } from '../../core/evidence/from-tests.ts'
export { evidenceOf, kindOf } from '../../core/parse/index.ts'
export { MAX_GATHERED, withText } from '../../core/evidence/gathered.ts'
export { CODE_MS, CODE_SIZES, QUIET_ZONE, codePath } from '../../core/link/screen/code.ts'
export { differenceWords, whyNotOneSide } from '../../core/history/differences.ts'
export type { DeviceChange, SideChanges } from '../../core/history/differences.ts'
export { isNothing, momentChanges } from '../../core/history/moments.ts'
export type { MomentChanges } from '../../core/history/moments.ts'
export { looksLikeHalf, readHalf } from '../../core/link/half.ts'
export { pastedUses } from '../../core/evidence/uses.ts'
export { HELPDESK_QUESTIONS, extrasOf, openQuestion } from '../../core/questions/questions.ts'
export { bundleBytes, bundleParts, readBundle } from '../../core/bundle/bundle.ts'
export { looksLikeZip } from '../../core/bundle/zip.ts'
export { EMPTY_CASE, hiddenCase } from '../../core/report/case-file.ts'
export type { CaseFile } from '../../core/report/case-file.ts'
export { reportHtml } from '../../core/report/html.ts'
export { reportMarkdown } from '../../core/report/markdown.ts'
export { findingText, reportText } from '../../core/report/plain.ts'
export { reportOf } from '../../core/report/report.ts'
export type { ReportMade } from '../../core/report/report.ts'
export { readiness, READINESS_TOPICS, withFollowing } from '../../core/readiness/index.ts'
export { signInSteps } from '../../core/self-check/sign-in.ts'
export { isForAll, selfCheck } from '../../core/self-check/self-check.ts'
export { hearsVoice, micVerdict } from '../../core/signal/verdict.ts'
export { answerWords, soundAnswers } from '../../core/sound/answers.ts'
export { micVerdictWords } from '../../core/sound/verdict-words.ts'
export { audioResultsOf, soundProofs, soundTests } from '../../core/sound/proofs.ts'
export { looksLikeSoundResults, readSoundText } from '../../core/sound/read.ts'
export { delayPlot } from '../../core/sound/delay-plot.ts'
export type { DelayPlot, PlotLine } from '../../core/sound/delay-plot.ts'
export { delayDirections } from '../../core/sound/delay-directions.ts'
export type { Untold } from '../../core/sound/delay-directions.ts'
export { HARD_DELAY_MS, delayTest } from '../../core/sound/delays.ts'
export type { DelayCourse, DelayTest } from '../../core/sound/delays.ts'
export { speechBetween } from '../../core/sound/speech.ts'
export { pseudoSpeaker } from '../../core/words/pseudo.ts'

export { readableText } from '../../core/text/decode.ts'
export { readSnapshotText } from '../../core/snapshot/read.ts'

/** Their English, which the build has left out of the first screen's. */
addWords('en', {
  ...rulesAudio,
  ...rulesCom,
  ...rulesHello,
  ...rulesLayers,
  ...rulesPair,
  ...rulesSmartcard,
  ...diagnose,
  ...deviceTests,
  ...facts,
  ...history,
  ...layers,
  ...link,
  ...questions,
  ...readiness,
  ...bundle,
  ...reportFile,
  ...selfCheckWords,
  ...sound,
  ...soundErrors,
  ...intake,
  ...parse
})
