import { describe, expect, it } from 'vitest'
import { pipewireStep } from './xrdp-module-missing/rule.ts'

describe('the xrdp module of PipeWire', () => {
  it.each([
    ['Debian GNU/Linux 13 (trixie)', 'apt install pipewire-module-xrdp libpipewire-0.3-modules-xrdp'],
    ['Ubuntu 24.04.1 LTS', 'apt install pipewire-module-xrdp libpipewire-0.3-modules-xrdp'],
    ['Fedora Linux 41 (Workstation Edition)', 'dnf install pipewire-module-xrdp']
  ])('is installed on %s as it is called there', (system, command) => {
    expect(pipewireStep(system)).toMatchObject({ step: 'audio/xrdp-module-missing.fix.pipewire', exact: command })
  })

  it.each([
    ['Debian GNU/Linux 12 (bookworm)', 'yes'],
    ['Ubuntu 22.04.4 LTS', 'yes'],
    ['Arch Linux', 'no'],
    ['', 'no']
  ])('is built on "%s", where no package of it is known', (system, known) => {
    const step = pipewireStep(system)
    expect(step).toMatchObject({ step: 'audio/xrdp-module-missing.fix.build', params: { known } })
    expect(step.exact).toBeUndefined()
  })
})
