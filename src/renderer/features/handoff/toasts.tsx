import { Toast, ToastTitle, Toaster, useId, useToastController } from '@fluentui/react-components'
import { useEffect } from 'react'

/** What has been done, in words; each time a new object. */
export interface Done {
  words: string
}

/** Says for a while that something has been done. */
export function Toasts({ done }: { done: Done }) {
  const toaster = useId('toaster')
  const { dispatchToast } = useToastController(toaster)
  useEffect(() => {
    dispatchToast(
      <Toast>
        <ToastTitle>{done.words}</ToastTitle>
      </Toast>,
      { intent: 'success', timeout: 4000 }
    )
  }, [done, dispatchToast])
  return <Toaster toasterId={toaster} position="bottom-start" />
}
