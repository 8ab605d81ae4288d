import { useBringIn } from './bring-in.ts'

/** Answers a function that lets a person choose the other side's snapshot file. */
export function useFilePicker(): () => void {
  const bringIn = useBringIn()
  return () => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.json,.txt,.rdp,.reg,.pol,.log,application/json,text/plain'
    input.addEventListener('change', () => void bringIn.files([...(input.files ?? [])], 'file'))
    input.click()
  }
}
