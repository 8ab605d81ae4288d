/** The time of day of an ISO time, as this machine writes it: "10:42". */
export const timeOf = (iso: string): string => new Date(iso).toLocaleTimeString(undefined, { timeStyle: 'short' })
