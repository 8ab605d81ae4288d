import { unmarked } from '../text/unmarked.ts'

/**
 * The names xrdp's sound modules give their sink and source, under PulseAudio and under PipeWire; PulseAudio appends
 * a number where the name is taken. Source: DEFAULT_SINK_NAME and DEFAULT_SOURCE_NAME in
 * https://github.com/neutrinolabs/pulseaudio-module-xrdp, node names in https://github.com/neutrinolabs/pipewire-module-xrdp.
 */
export const XRDP_NAME = /^xrdp-(sink|source)(\.\d+)?$/

/** PulseAudio's module-always-sink and WirePlumber load it while there is no device at all, as "Dummy Output". */
export const PLACEHOLDER_NAME = /^auto_null(\.\d+)?$/

/** What PulseAudio calls it in English, German, French, Spanish, Italian, Brazilian Portuguese and Japanese. */
const PLACEHOLDER_DESCRIPTION =
  /^(?:dummy (?:output|input)|dummy-ausgabe|sortie factice|salida ficticia|uscita dummy|saida ficticia|ダミー出力)$/
export const isPlaceholderDescription = (description: string): boolean => PLACEHOLDER_DESCRIPTION.test(unmarked(description.trim()))
