/** One crossing of the proof sound: when it was sent, by the sender's clock, and heard, by the listener's. Milliseconds since 1970. */
export interface Crossing {
  sentAt: number
  heardAt: number
}

/** There and back, whatever the two clocks show: their difference cancels out. Milliseconds. */
export function roundTripMs(there: Crossing, back: Crossing): number {
  return there.heardAt - there.sentAt + (back.heardAt - back.sentAt)
}

/** One way, where the two clocks agree; undefined where the figure shows that they do not. Milliseconds. */
export function oneWayMs({ sentAt, heardAt }: Crossing): number | undefined {
  const latency = heardAt - sentAt
  // Sound may start a buffer before its time stamp, never a second before; and no connection holds sound back for ten.
  return latency > -50 && latency < 10_000 ? latency : undefined
}
