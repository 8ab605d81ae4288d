import koffi from 'koffi'

/** prctl's request for a signal at the parent's end, and the signal that nothing can catch. https://man7.org/linux/man-pages/man2/PR_SET_PDEATHSIG.2const.html */
const PR_SET_PDEATHSIG = 1
const SIGKILL = 9

/**
 * Has the kernel kill this process when the thread that started it ends, whatever this process waits in.
 *
 * @throws koffi's error where it cannot be loaded or the C library has no prctl; an error with errno where the kernel refuses
 */
export function killWhenParentEnds(): void {
  // The C library that Node itself runs on: its name differs from one Linux to the next.
  const prctl = koffi.load(null).func('int prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d)')
  if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) !== 0) throw new Error(`prctl was refused with errno ${koffi.errno()}`)
}
