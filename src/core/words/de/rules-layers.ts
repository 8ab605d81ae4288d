import type { rulesLayers as english } from '../en/rules-layers.ts'

export const rulesLayers: Partial<Record<keyof typeof english, string>> = {
  'client-unsupported.title': '{subject} lässt sich von {platform} aus nicht verwenden: Das Verbindungsprogramm dort gibt es nicht weiter.',
  'client-unsupported.cause': 'Verbindungen von {platform} übertragen {devices} nicht; {where}.'
}
