import type { Finding } from '../../diagnose/finding.ts'
import { oneLine } from '../../text/words.ts'
import type { Speaker } from '../../words/index.ts'
import { tellFinding } from '../told.ts'
import type { ToldFinding } from '../told.ts'

/** A finding for a terminal, after a blank line: the sentence, the cause, the steps with who can do them, the evidence and the links. */
export function toldLines({ label, title, cause, fix, evidence, links }: ToldFinding, { labelled, listed }: Speaker): string[] {
  const details = [
    cause,
    ...fix.map(({ whoText, text, exact }, index) => `${index + 1}. ${labelled(whoText, text)}${exact === undefined ? '' : ` ${exact}`}`),
    ...evidence.map(({ side, source, value }) => `- ${listed([side, labelled(source, value)])}`),
    ...links
  ]
  return ['', oneLine(labelled(label, title)), ...details.map((line) => `  ${oneLine(line)}`)]
}

export const findingLines = (finding: Finding, speak: Speaker): string[] => toldLines(tellFinding(finding, speak), speak)
