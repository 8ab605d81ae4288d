/** Throws with what the tool said where a file's signature is not the certificate's, or the file was changed since. */
export function verify(file: string, certificate: string): string
