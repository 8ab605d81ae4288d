export interface HeartbeatOptions {
  /** Milliseconds of silence until the process is asked, and milliseconds it may take to say anything. */
  ping: number
  pong: number
  ask(): void
  silent(): void
}

/** Asks a process that says nothing whether it still lives. Any message is a sign of life. */
export class Heartbeat {
  readonly #options: HeartbeatOptions
  #next: NodeJS.Timeout | undefined
  #limit: NodeJS.Timeout | undefined
  #heard = false

  constructor(options: HeartbeatOptions) {
    this.#options = options
  }

  get beating(): boolean {
    return this.#next !== undefined || this.#limit !== undefined
  }

  start(): void {
    this.stop()
    this.#heard = false
    this.#next = setTimeout(() => this.#due(), this.#options.ping)
  }

  stop(): void {
    clearTimeout(this.#next)
    clearTimeout(this.#limit)
    this.#next = undefined
    this.#limit = undefined
  }

  /** Called for every message: it only takes note, because a meter sends thirty a second. */
  hear(): void {
    if (this.#limit !== undefined) this.start()
    else this.#heard = true
  }

  #due(): void {
    if (this.#heard) return this.start()
    this.#next = undefined
    this.#limit = setTimeout(() => {
      this.#limit = undefined
      this.#options.silent()
    }, this.#options.pong)
    this.#options.ask()
  }
}
