import { kernel32, PROCESS_QUERY_LIMITED_INFORMATION, PROCESSENTRY32W, TH32CS_SNAPPROCESS } from './abi/kernel32.ts'
import { ntdll, ProcessCommandLineInformation, UNICODE_STRING } from './abi/ntdll.ts'
import { NativeError } from './errors.ts'
import { dwordCell, textIn } from './memory.ts'
import { lastError } from './services.ts'

const INVALID_HANDLE_VALUE = 0xffffffffffffffffn
const ERROR_NO_MORE_FILES = 18
const STATUS_INFO_LENGTH_MISMATCH = 0xc0000004

export interface RunningProcess {
  processId: number
  /** File name of the program, without its folder. */
  program: string
}

/** Every process this user may see. Throws NativeError. */
export function listProcesses(): RunningProcess[] {
  const snapshot = kernel32.calls.CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0)
  if (snapshot === null || snapshot === INVALID_HANDLE_VALUE) throw lastError('CreateToolhelp32Snapshot')
  try {
    const { offsets, size } = PROCESSENTRY32W
    const entry = Buffer.alloc(size)
    entry.writeUInt32LE(size, offsets.dwSize)
    const processes: RunningProcess[] = []
    let more = kernel32.calls.Process32FirstW(snapshot, entry)
    while (more !== 0) {
      processes.push({
        processId: entry.readUInt32LE(offsets.th32ProcessID),
        program: textIn(entry, offsets.szExeFile, offsets.szExeFile + 520)
      })
      more = kernel32.calls.Process32NextW(snapshot, entry)
    }
    const error = lastError('Process32NextW')
    if (error.code !== ERROR_NO_MORE_FILES) throw error
    return processes
  } finally {
    kernel32.calls.CloseHandle(snapshot)
  }
}

/** The command line of a process, without reading its memory. Throws NativeError. */
export function commandLineOf(processId: number): string {
  const process = kernel32.calls.OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, 0, processId)
  if (process === null) throw lastError(`OpenProcess(${processId})`)
  try {
    const needed = dwordCell()
    let room = Buffer.alloc(4096)
    for (;;) {
      const status = ntdll.calls.NtQueryInformationProcess(process, ProcessCommandLineInformation, room, room.length, needed)
      if (status === 0) {
        const length = room.readUInt16LE(UNICODE_STRING.offsets.Length)
        return textIn(room, UNICODE_STRING.size, UNICODE_STRING.size + length)
      }
      if (status >>> 0 !== STATUS_INFO_LENGTH_MISMATCH || needed.readUInt32LE() <= room.length) {
        throw new NativeError('NtQueryInformationProcess(ProcessCommandLineInformation)', status)
      }
      room = Buffer.alloc(needed.readUInt32LE())
    }
  } finally {
    kernel32.calls.CloseHandle(process)
  }
}
