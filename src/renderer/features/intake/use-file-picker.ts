import { useStores } from '../../stores/context.ts'

/** Answers a function that lets a person choose the other side's snapshot file. */
export function useFilePicker(): () => void {
  const { otherSide } = useStores()
  return () => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.json,.txt,application/json,text/plain'
    input.addEventListener('change', () => void otherSide.getState().openFiles([...(input.files ?? [])], 'file'))
    input.click()
  }
}
