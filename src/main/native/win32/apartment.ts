import { COINIT_APARTMENTTHREADED, COINIT_MULTITHREADED, ole32 } from './abi/ole32.ts'
import { checkResult } from './errors.ts'

const RPC_E_CHANGED_MODE = 0x80010106

/**
 * Enters COM on this thread; call what it answers to leave, once every object of COM has been given back. PortAudio makes its
 * caller's thread an apartment of its own and leaves it again at the end of each listing, so the other kind of apartment is
 * entered as well: it must not be the last one out while objects are held. Throws NativeError.
 */
export function enterApartment(): () => void {
  const entered = ole32.calls.CoInitializeEx(null, COINIT_MULTITHREADED)
  if (entered >>> 0 === RPC_E_CHANGED_MODE) checkResult('CoInitializeEx', ole32.calls.CoInitializeEx(null, COINIT_APARTMENTTHREADED))
  else checkResult('CoInitializeEx', entered)
  return () => ole32.calls.CoUninitialize()
}
