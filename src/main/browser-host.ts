import { keepCompiled } from './hosts/browser/compiled.ts'
import { machineFolder } from './platform/index.ts'

/** The program of the browser host. All else is loaded from here, so that what Node compiled of it at an earlier start can be used. */
keepCompiled(() => machineFolder(process.env))
void import('./hosts/browser/main.ts')
