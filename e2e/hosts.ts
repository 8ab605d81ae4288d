/**
 * Why a test is not run in one of the two hosts: what it is about is not there. Each is counted and named by `npm test` and by
 * `npm run test:electron`.
 */

export const ONLY_BROWSER_HOST = 'the browser host is started where there is no Electron'
export const ONLY_ELECTRON = 'only the desktop app has a shell'
/** The counterpart: ending with the program (electron.spec.ts). */
export const WINDOW_ENDS = 'the window of the desktop app ends with its program'
export const SAME_PAGE = 'the page for developers is the same in every host'
export const NO_HOST = 'the command line runs without a host'
