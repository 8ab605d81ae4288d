/** The vendor's public documentation by product. */
export const LEARN = 'https://learn.microsoft.com/en-us'
export const AVD = `${LEARN}/azure/virtual-desktop`

/** How each capability is redirected: apart from the other links, which the first screen needs none of. */
export const GUIDES = {
  redirectSmartCards: `${AVD}/redirection-configure-smart-cards`,
  redirectPorts: `${AVD}/redirection-configure-serial-com-ports`,
  redirectAudio: `${AVD}/redirection-configure-audio-video`
} as const
