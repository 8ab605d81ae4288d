/** One value of a registry export, as its parser gives it. `key` is null for value lines that stood without their key. */
export interface RegValue {
  key: string | null
  name: string
  type?: string
  data?: number | string | string[] | null
  /** A Registry.pol entry that removes the value. */
  deleted?: boolean
}
