/** What the fake and the real smart card daemon have in common, so that one suite can run over both. */
export interface SmartcardBed {
  /** Path for PCSCLITE_CSOCK_NAME of whoever shall talk to this daemon. */
  socket: string
  /** @param atr hexadecimal digits */
  insertCard(reader: string, atr: string): Promise<void>
  removeCard(reader: string): Promise<void>
  /** Ends the daemon as SIGKILL does: no goodbye to anybody. Readers and cards stay where they are. */
  kill(): Promise<void>
  /** Starts the killed daemon again with the same readers and cards. */
  restart(): Promise<void>
  /** Ends everything that was started and removes what was made. */
  stop(): Promise<void>
}
