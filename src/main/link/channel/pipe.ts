/** Bytes in both directions, in whatever pieces they come: a socket, or a channel in a process of ours. */
export interface Pipe {
  /** Takes bytes; false where it wants no more until `drained`. */
  write(bytes: Uint8Array): boolean
  listen(listener: PipeListener): void
  /** Ends it; `ended` is not called for that. */
  end(): void
}

export interface PipeListener {
  bytes(bytes: Uint8Array): void
  drained(): void
  /** It has ended by itself: why, for the log. */
  ended(why: string): void
}
