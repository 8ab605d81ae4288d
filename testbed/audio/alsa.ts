/**
 * An ALSA configuration in which each endpoint of a sound server is one PCM, because PortAudio on Linux lists ALSA
 * PCMs and knows nothing of PulseAudio. A PCM shows up in that list only with a hint, and is named by its key.
 */
export function alsaConfig(server: string, endpoints: readonly { name: string; description?: string }[]): string {
  const pcms = endpoints.map(
    ({ name, description }) => `pcm.${JSON.stringify(name)} {
  type pulse
  server ${JSON.stringify(server)}
  device ${JSON.stringify(name)}
  hint { show on description ${JSON.stringify(description ?? name)} }
}`
  )
  return `</usr/share/alsa/alsa.conf>\n${pcms.join('\n')}\n`
}
