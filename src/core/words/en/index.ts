import { bundle } from './bundle.ts'
import { calls } from './calls.ts'
import { capabilities } from './capabilities.ts'
import { cli } from './cli.ts'
import { codes } from './codes.ts'
import { compare } from './compare.ts'
import { deviceTests } from './device-tests.ts'
import { diagnose } from './diagnose.ts'
import { facts } from './facts.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { intake } from './intake.ts'
import { layers } from './layers.ts'
import { link } from './link.ts'
import { parse } from './parse.ts'
import { policy } from './policy.ts'
import { questions } from './questions.ts'
import { readiness } from './readiness.ts'
import { reasons } from './reasons.ts'
import { report } from './report.ts'
import { reportFile } from './report-file.ts'
import { rulesAudio } from './rules-audio.ts'
import { rulesCom } from './rules-com.ts'
import { rulesHello } from './rules-hello.ts'
import { rulesLayers } from './rules-layers.ts'
import { rulesPair } from './rules-pair.ts'
import { rulesSmartcard } from './rules-smartcard.ts'
import { scard } from './scard.ts'
import { selfCheck } from './self-check.ts'
import { shell } from './shell.ts'
import { sound } from './sound.ts'
import { soundErrors } from './sound-errors.ts'

/** Everything that is said, in English: ICU messages by id. The list is that of the folder's files: indexes.test.ts writes it. */
export const en = {
  ...bundle,
  ...calls,
  ...capabilities,
  ...cli,
  ...codes,
  ...compare,
  ...deviceTests,
  ...diagnose,
  ...facts,
  ...help,
  ...history,
  ...intake,
  ...layers,
  ...link,
  ...parse,
  ...policy,
  ...questions,
  ...readiness,
  ...reasons,
  ...report,
  ...reportFile,
  ...rulesAudio,
  ...rulesCom,
  ...rulesHello,
  ...rulesLayers,
  ...rulesPair,
  ...rulesSmartcard,
  ...scard,
  ...selfCheck,
  ...shell,
  ...sound,
  ...soundErrors
} as const

export type TextId = keyof typeof en
export type Catalogue = Readonly<Record<TextId, string>>
