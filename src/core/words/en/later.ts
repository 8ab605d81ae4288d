import { bundle } from './bundle.ts'
import { deviceTests } from './device-tests.ts'
import { diagnose } from './diagnose.ts'
import { facts } from './facts.ts'
import { history } from './history.ts'
import { intake } from './intake.ts'
import { layers } from './layers.ts'
import { link } from './link.ts'
import { parse } from './parse.ts'
import { questions } from './questions.ts'
import { readiness } from './readiness.ts'
import { reportFile } from './report-file.ts'
import { rulesAudio } from './rules-audio.ts'
import { rulesCom } from './rules-com.ts'
import { rulesHello } from './rules-hello.ts'
import { rulesLayers } from './rules-layers.ts'
import { rulesPair } from './rules-pair.ts'
import { rulesSmartcard } from './rules-smartcard.ts'
import { selfCheck } from './self-check.ts'
import { sound } from './sound.ts'
import { soundErrors } from './sound-errors.ts'

/**
 * The rooms that the window's first screen does not say. The build leaves out of it what is imported here, and the engines bring it
 * (src/renderer/model/engine-later.ts).
 */
export const later = {
  ...bundle,
  ...deviceTests,
  ...diagnose,
  ...facts,
  ...history,
  ...intake,
  ...layers,
  ...link,
  ...parse,
  ...questions,
  ...readiness,
  ...reportFile,
  ...rulesAudio,
  ...rulesCom,
  ...rulesHello,
  ...rulesLayers,
  ...rulesPair,
  ...rulesSmartcard,
  ...selfCheck,
  ...sound,
  ...soundErrors
}
