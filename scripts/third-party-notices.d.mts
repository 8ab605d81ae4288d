/** Name of the tracked file in the root of the repository. */
export const NOTICES_FILE: string
/** What stands in the way, and the one thing to do about it. */
export class NoticesProblem extends Error {
  readonly todo: string
}
/** The text for the tracked file. */
export function writableNotices(root: string): string
/** Throws where the tracked file is out of date; answers whether the licence texts were compared too. */
export function checkNotices(root: string): boolean
