/** A native code as a number, NaN where it is written otherwise: "EACCES", "TIMEOUT". */
export const nativeCode = (code: string): number => (/^0x[0-9a-f]{1,8}$/i.test(code.trim()) ? Number(code) : Number.NaN)
