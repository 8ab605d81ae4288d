/** How Electron is started with a program. */
export interface ElectronLaunch {
  binary: string
  /** What tells it which program to run; nothing where the binary has it beside itself. */
  args: string[]
}
/** @param program the folder with the program's package.json. @param folder where the launch folder may stand. */
export function electronLaunch(binary: string, program: string, folder: string): ElectronLaunch
/** Makes what `electronLaunch` names, where it is not there yet. */
export function prepareElectron(binary: string, program: string, folder: string): void
