/** An addon for Linux, with its own folder as the place of its library. */
export function withOwnFolder(bytes: Buffer): Buffer
