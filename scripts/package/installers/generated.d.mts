/** Writes the part of electron-builder's setup that is ours, and answers where it is. */
export function writeSetupPart(folder: string): string
/** electron-builder's text of an MSI, with our actions. Throws where it has no place for them. */
export function withDataRemoved(text: string): string
/** Writes the entitlements for macOS, and answers where they are. */
export function writeEntitlements(folder: string): string
