/**
 * Packages that a step may name, by the program that installs them, with the releases that have them. A live test asks the list of the
 * machine that it runs on.
 */
export const PACKAGES: Readonly<Record<string, Readonly<Record<string, { address: string; releases: readonly string[] }>>>> = {
  apt: {
    pcscd: {
      address: 'https://packages.debian.org/search?keywords=pcscd',
      releases: ['debian 11', 'debian 12', 'debian 13', 'ubuntu 22.04', 'ubuntu 24.04']
    },
    libccid: {
      address: 'https://packages.debian.org/search?keywords=libccid',
      releases: ['debian 11', 'debian 12', 'debian 13', 'ubuntu 22.04', 'ubuntu 24.04']
    },
    libpulse0: {
      address: 'https://packages.debian.org/search?keywords=libpulse0',
      releases: ['debian 11', 'debian 12', 'debian 13', 'ubuntu 22.04', 'ubuntu 24.04']
    },
    'pipewire-module-xrdp': {
      address: 'https://packages.debian.org/search?keywords=pipewire-module-xrdp',
      releases: ['debian 13', 'ubuntu 24.04']
    },
    'libpipewire-0.3-modules-xrdp': {
      address: 'https://packages.debian.org/search?keywords=libpipewire-0.3-modules-xrdp',
      releases: ['debian 13', 'ubuntu 24.04']
    }
  },
  dnf: {
    'pcsc-lite': { address: 'https://packages.fedoraproject.org/pkgs/pcsc-lite/pcsc-lite/', releases: ['fedora 41', 'fedora 42'] },
    'pcsc-lite-ccid': {
      address: 'https://packages.fedoraproject.org/pkgs/pcsc-lite-ccid/pcsc-lite-ccid/',
      releases: ['fedora 41', 'fedora 42']
    },
    'pipewire-module-xrdp': {
      address: 'https://packages.fedoraproject.org/pkgs/pipewire-module-xrdp/pipewire-module-xrdp/',
      releases: ['fedora 41', 'fedora 42']
    }
  },
  zypper: {
    'pcsc-lite': { address: 'https://software.opensuse.org/package/pcsc-lite', releases: ['opensuse leap 15.6', 'opensuse tumbleweed'] },
    'pcsc-ccid': { address: 'https://software.opensuse.org/package/pcsc-ccid', releases: ['opensuse leap 15.6', 'opensuse tumbleweed'] }
  },
  pacman: {
    pcsclite: { address: 'https://archlinux.org/packages/extra/x86_64/pcsclite/', releases: ['arch'] },
    ccid: { address: 'https://archlinux.org/packages/extra/x86_64/ccid/', releases: ['arch'] }
  }
}
