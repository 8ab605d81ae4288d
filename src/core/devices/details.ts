import type { Endpoint, Port, Reader } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'
import { cardPresence, isPlaceholder } from './names.ts'

type Details = (Text | string)[]

const NOTABLE = ['inuse', 'exclusive', 'mute', 'unavailable'] as const

/** What a reader holds, in a few words: "card present, in use, YubiKey 5 (PIV)". */
export function readerDetails(reader: Reader): Details {
  const atr = reader.atr === undefined || reader.atr === '' ? [] : [`ATR ${reader.atr}`]
  return [
    say(`reader.card-${cardPresence(reader)}`),
    ...reader.states.flatMap((state) => {
      const notable = NOTABLE.find((name) => name === state)
      return notable === undefined ? [] : [say(`reader.state.${notable}`)]
    }),
    ...(reader.card === undefined ? atr : [reader.card])
  ]
}

/** What a port is, in a few words: where it leads, who made it, whether it is in use. */
export function portDetails(port: Port): Details {
  const maker = [port.description, port.manufacturer].filter((text) => text !== undefined && text !== '').join(', ')
  const owner = port.inUse?.by
  return [
    ...(port.redirected ? [say('port.leads-to', { clientPort: port.redirected.clientPort, client: port.redirected.client })] : []),
    ...(maker === '' ? [] : [maker]),
    ...(port.redirected === undefined && maker === '' && port.target !== undefined ? [port.target] : []),
    ...(port.inUse?.state === 'yes' ? [owner === undefined ? say('port.in-use') : say('port.in-use-by', { owner })] : []),
    ...(port.access === 'denied' ? [say('port.no-access')] : [])
  ]
}

const GONE = ['disabled', 'unplugged', 'notpresent'] as const

/** What an endpoint is set to, in a few words: "default, 62 %, redirected". */
export function endpointDetails(endpoint: Endpoint): Details {
  const gone = GONE.find((state) => state === endpoint.state)
  return [
    ...(endpoint.isDefault ? [say('endpoint.default')] : []),
    ...(endpoint.muted === true ? [say('endpoint.muted')] : []),
    ...(endpoint.volume === null ? [] : [`${Math.round(endpoint.volume)} %`]),
    ...(gone === undefined ? [] : [say(`endpoint.${gone}`)]),
    ...(isPlaceholder(endpoint) ? [say('endpoint.placeholder')] : endpoint.redirected === 'yes' ? [say('endpoint.redirected')] : [])
  ]
}
