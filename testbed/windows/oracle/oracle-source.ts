import koffi from 'koffi'
import { pcscAbi } from '../../../src/main/native/pcsc/abi.ts'
import { codeNames } from '../../../src/main/native/win32/codes.ts'
import type { Member, StructLayout } from '../../../src/main/native/win32/layout.ts'
import { interfaceTables, libraryTables, structLayouts } from '../../../src/main/native/win32/tables.ts'
import { handleTypes, memoryTypes, scalarTypes, textTypes, wideTypes } from '../../../src/main/native/win32/types.ts'

const headers = [
  'windows.h',
  'winternl.h',
  'tlhelp32.h',
  'winreg.h',
  'winsvc.h',
  'setupapi.h',
  'devpropdef.h',
  'cfgmgr32.h',
  'lm.h',
  'wtsapi32.h',
  'wincrypt.h',
  'ncrypt.h',
  'winevt.h',
  'objbase.h',
  'winscard.h',
  'mmdeviceapi.h',
  'propsys.h',
  'endpointvolume.h',
  'audioclient.h',
  'dwmapi.h',
  'ntstatus.h',
  'stdio.h',
  'stddef.h'
]

/**
 * Widths by koffi's names; a compiler that disagrees refuses the program. Signedness is checked for the integers only:
 * some Windows types are enumerations.
 */
const carriers: Readonly<Record<string, string>> = {
  uint8: '1',
  int16: '2',
  uint16: '2',
  int32: '4',
  uint32: '4',
  float: '4',
  int64: '8',
  uint64: '8'
}

function typeChecks(): string[] {
  const numbers = Object.entries({ ...scalarTypes, ...wideTypes }).filter(([name]) => name !== 'void')
  return [
    ...numbers.map(([name, carrier]) => `_Static_assert(sizeof(${name}) == ${carriers[carrier]}, "${name}");`),
    ...[...handleTypes, ...memoryTypes, ...textTypes].map((name) => `_Static_assert(sizeof(${name}) == 8, "${name}");`),
    ...numbers
      .filter(([name, carrier]) => carrier !== 'float' && !/^(AUDCLNT_SHAREMODE|EDataFlow|ERole|LARGE_INTEGER)$|CLASS$|^EVT_/.test(name))
      .map(([name, carrier]) => `_Static_assert(((${name})-1 < 0) == ${carrier.startsWith('u') ? 0 : 1}, "sign of ${name}");`)
  ]
}

const parameters = (types: readonly string[]): string => (types.length === 0 ? 'void' : types.join(', '))

/** What mingw-w64 does not declare: of these only the names are checked, in the libraries. */
const undeclared: ReadonlySet<string> = new Set(['NetGetAadJoinInformation', 'NetFreeAadJoinInformation'])

/** A declaration of the table that differs from the header's is a compiler error. */
function functionChecks(): string[] {
  return libraryTables.flatMap(({ functions }) =>
    Object.entries(functions)
      .filter(([name]) => !undeclared.has(name))
      .map(
        ([name, [result, ...types]]) =>
          `_Static_assert(__builtin_types_compatible_p(__typeof__(&${name}), ${result} (WINAPI *)(${parameters(types)})), "${name}");`
      )
  )
}

function interfaceChecks(): string[] {
  return interfaceTables.flatMap(({ name, methods }) =>
    Object.entries(methods).flatMap(([method, { slot, parameters: types }]) => [
      `_Static_assert(offsetof(struct ${name}Vtbl, ${method}) == ${slot * 8}, "slot of ${name}::${method}");`,
      `_Static_assert(__builtin_types_compatible_p(__typeof__(((struct ${name}Vtbl *)0)->${method}), HRESULT (WINAPI *)(${parameters([`${name} *`, ...types])})), "${name}::${method}");`
    ])
  )
}

/** Members of unions and reserved members that the header names otherwise. */
const spelled: Readonly<Record<string, string>> = { 'PROPVARIANT.second': '' }

const memberSize = (member: Member): string => {
  if (typeof member === 'string') return `sizeof(${member})`
  if (Array.isArray(member)) return `${memberSize(member[0] as Member)} * ${member[1]}`
  return String((member as StructLayout).size)
}

function structChecks(): string[] {
  return structLayouts.flatMap(({ name, size, align, offsets, members }) => [
    `_Static_assert(sizeof(${name}) == ${size}, "size of ${name}");`,
    `_Static_assert(_Alignof(${name}) == ${align}, "alignment of ${name}");`,
    ...Object.entries(offsets)
      .filter(([member]) => spelled[`${name}.${member}`] !== '')
      .flatMap(([member, offset]) => [
        `_Static_assert(offsetof(${name}, ${member}) == ${offset}, "offset of ${name}.${member}");`,
        `_Static_assert(sizeof(((${name} *)0)->${member}) == ${memberSize(members[member] as Member)}, "width of ${name}.${member}");`
      ])
  ])
}

/** winscard's table stands with those of the other platforms, and is made of koffi's types. */
function smartCardChecks(): string[] {
  const { dword, long, context, readerState, functions } = pcscAbi('win32')
  const places = Object.entries(readerState.members ?? {}).flatMap(([member, { type }]) => [
    `_Static_assert(offsetof(SCARD_READERSTATEW, ${member}) == ${koffi.offsetof(readerState, member)}, "offset of SCARD_READERSTATEW.${member}");`,
    `_Static_assert(sizeof(((SCARD_READERSTATEW *)0)->${member}) == ${type.size}, "width of SCARD_READERSTATEW.${member}");`
  ])
  return [
    `_Static_assert(sizeof(DWORD) == ${dword.size} && sizeof(LONG) == ${long.size} && sizeof(SCARDCONTEXT) == ${context.size}, "widths of winscard");`,
    `_Static_assert(sizeof(SCARD_READERSTATEW) == ${readerState.size}, "size of SCARD_READERSTATEW");`,
    ...places,
    ...Object.values(functions).map((name) => `_Static_assert(sizeof(&${name}) == 8, "${name}");`)
  ]
}

const codeChecks = (): string[] =>
  Object.entries(codeNames).map(([name, code]) => `_Static_assert((unsigned int)(${name}) == ${code}u, "${name}");`)

/** One C program that compiles only where every table agrees with the headers; it prints the number of its checks. */
export function oracleSource(): { source: string; checks: number } {
  const checks = [...typeChecks(), ...functionChecks(), ...interfaceChecks(), ...structChecks(), ...smartCardChecks(), ...codeChecks()]
  const source = [
    '#define COBJMACROS',
    '#define UMDF_USING_NTSTATUS',
    '#define WIN32_NO_STATUS_X',
    ...headers.map((header) => `#include <${header}>`),
    ...checks,
    'int wmain(void) {',
    `  printf("%d\\n", ${checks.length});`,
    '  return 0;',
    '}',
    ''
  ].join('\n')
  return { source, checks: checks.length }
}
