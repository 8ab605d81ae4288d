import { useBringIn } from './bring-in.ts'

/**
 * What the open dialog belongs to. It stands in no document, and nothing else holds it: collected while a person looks for the file,
 * it would tell nobody of the choice.
 */
let asking: HTMLInputElement | undefined

/** Answers a function that lets a person choose the other side's snapshot file. */
export function useFilePicker(): () => void {
  const bringIn = useBringIn()
  return () => {
    const input = document.createElement('input')
    asking = input
    const done = (): void => {
      if (asking === input) asking = undefined
    }
    input.type = 'file'
    input.accept = '.sidecheck,.json,.txt,.rdp,.reg,.pol,.log,.png,.jpg,.jpeg,application/json,text/plain'
    input.multiple = true
    input.addEventListener('change', () => {
      done()
      void bringIn.files([...(input.files ?? [])], 'file')
    })
    input.addEventListener('cancel', done)
    input.click()
  }
}
