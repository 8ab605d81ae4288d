import { existsSync } from 'node:fs'

/** A whole browser with windows of its own, as a person has it; undefined where Playwright's is the only one. */
export const wholeBrowser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file))
