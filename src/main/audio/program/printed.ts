const KEPT = 8192

/** The last lines that a process printed on standard error: PortAudio's libraries tell the cause of a failed open only there. */
export class Printed {
  #text = ''
  #total = 0

  /** A place in what is printed, for `since`. */
  get mark(): number {
    return this.#total
  }

  add(text: string): void {
    this.#text = (this.#text + text).slice(-KEPT)
    this.#total += text.length
  }

  since(mark: number): string {
    const length = this.#total - mark
    return length > 0 ? this.#text.slice(-length) : ''
  }
}
