/**
 * Whether a program can hear what an output plays, by the source that lists the endpoints: the monitors of a sound server on
 * Linux, WASAPI's loopback on Windows. Core Audio offers nothing of the kind to PortAudio, and a plain ALSA card neither.
 */
export const offersMonitors = (source: string | undefined): boolean => source === 'pulse' || source === 'mmdevice'
