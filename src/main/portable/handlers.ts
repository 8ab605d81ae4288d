import { CallError } from '../../shared/contract.ts'
import type { Handlers } from '../../shared/contract.ts'
import type { PortableProgress } from '../../shared/portable.ts'
import type { Portable } from './portable.ts'
import { PortableError } from './write.ts'

export interface PortableHandlersDeps {
  portable: Portable
  chooseFolder: (() => Promise<string | undefined>) | undefined
  emit(progress: PortableProgress): void
}

/** At most so many progress events a second: a window draws no more. */
const EVERY_MS = 100

/** The calls about Sidecheck Portable, for one window. Where the system has a dialog for folders, no window names one. */
export function portableHandlers({
  portable,
  chooseFolder,
  emit
}: PortableHandlersDeps): Pick<Handlers, 'portable.offer' | 'portable.write'> {
  return {
    'portable.offer': () => portable.offer(chooseFolder !== undefined),
    'portable.write': async (request) => {
      const folder = chooseFolder === undefined ? request.folder : await chooseFolder()
      if (folder === undefined) return { folder: null }
      let last = 0
      try {
        const written = await portable.write(folder, (progress) => {
          const now = performance.now()
          if (now - last < EVERY_MS && progress.done < progress.total) return
          last = now
          emit(progress)
        })
        return { folder: written }
      } catch (error) {
        if (error instanceof PortableError) throw new CallError(error.fault, error.detail)
        throw error
      }
    }
  }
}
