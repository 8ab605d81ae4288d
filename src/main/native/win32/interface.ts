import type { TypeName } from './types.ts'

/** A method of a COM interface: its slot in the interface's table, and the types of its parameters after `this`. */
export interface Method<P extends readonly TypeName[] = readonly TypeName[]> {
  slot: number
  parameters: P
}

/** An interface as it was declared, for checking it against the compiler. */
export interface InterfaceTable {
  name: string
  iid: string
  methods: Readonly<Record<string, Method>>
}

/** A row of an interface's table. */
export const method = <const P extends readonly TypeName[]>(slot: number, ...parameters: P): Method<P> => ({ slot, parameters })
