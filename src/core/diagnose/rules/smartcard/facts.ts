import type { Fact } from '../../../facts/fact.ts'
import { servicesNamed } from '../../../policy/services.ts'
import type { Side } from '../../../snapshot/schema.ts'
import { SIDES } from '../../context.ts'
import type { Context } from '../../context.ts'

/** Readers as facts, of the lists that were read: those of the local device first. */
export const readerFacts = (context: Context): Fact<'reader'>[] => SIDES.flatMap((side) => context.facts.list('reader', side) ?? [])

/** Errors with some native codes: of one side, or of the local device and then the session. */
export const errorsWith = (context: Context, codes: ReadonlySet<number>, side?: Side): Fact<'native-error'>[] =>
  (side === undefined ? SIDES : [side]).flatMap((each) =>
    context.facts.all('native-error', each).filter(({ value }) => codes.has(value.code))
  )

/** The smart card service of the session host. */
export const sessionService = (context: Context): Fact<'service'> | undefined => servicesNamed(context.facts, 'session', 'SCardSvr')[0]
