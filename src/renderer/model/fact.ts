/** One line of technical details: what it is of, and the value as the machine has it. */
export interface Fact {
  field: string
  value: string
}
