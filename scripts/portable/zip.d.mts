/** A zip file whose bytes depend on its contents alone; `seconds` since 1970 is the time of all entries. */
export function zipOf(entries: readonly { name: string; bytes: Buffer; executable: boolean }[], seconds: number): Promise<Buffer>
