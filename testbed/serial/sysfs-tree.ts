import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

/** A folder that stands in for /sys, /dev, /proc and udev's database, built link by link as the kernel lays them out. */
export interface SysfsTree {
  sysRoot: string
  devRoot: string
  procRoot: string
  lockRoot: string
  udevData: string
  /** Writes an attribute file below /sys. */
  attribute(path: string, value: string): void
  /** Makes a link below /sys, relative as the kernel's are. */
  link(path: string, target: string): void
  /** Makes a device node (a plain file). */
  node(name: string): void
  /** A tty with its device: `device` below /sys/devices, `bus` and `driver` the device's own. */
  tty(name: string, device: string, bus: string, driver: string): void
  byId(name: string, tty: string): void
  /** A device that udev knows: its numbers, and what its database says. */
  udev(numbers: string, text: string): void
  process(pid: number, comm: string, openFiles: readonly string[]): void
  remove(): void
}

/** An empty tree. */
export function makeSysfsTree(): SysfsTree {
  const root = mkdtempSync(join(tmpdir(), 'sidecheck-sysfs-'))
  const at = (...parts: string[]): string => join(root, ...parts)
  const write = (path: string, value: string): void => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, value)
  }
  const link = (path: string, target: string): void => {
    mkdirSync(dirname(path), { recursive: true })
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(relative(dirname(path), target), path)
  }
  for (const folder of ['sys/class/tty', 'sys/devices', 'dev', 'proc', 'lock']) mkdirSync(at(folder), { recursive: true })
  const tree: SysfsTree = {
    sysRoot: at('sys'),
    devRoot: at('dev'),
    procRoot: at('proc'),
    lockRoot: at('lock'),
    udevData: at('udev'),
    attribute: (path, value) => write(at('sys', path), `${value}\n`),
    link: (path, target) => link(at('sys', path), at('sys', target)),
    node: (name) => write(at('dev', name), ''),
    tty(name, device, bus, driver) {
      const folder = `devices/${device}/tty/${name}`
      mkdirSync(at('sys', folder), { recursive: true })
      mkdirSync(at('sys/bus', bus, 'drivers', driver), { recursive: true })
      tree.link(`class/tty/${name}`, folder)
      tree.link(`${folder}/device`, `devices/${device}`)
      tree.link(`devices/${device}/driver`, `bus/${bus}/drivers/${driver}`)
      tree.node(name)
    },
    byId: (name, tty) => link(at('dev/serial/by-id', name), at('dev', tty)),
    udev: (numbers, text) => write(at('udev', `c${numbers}`), text),
    process(pid, comm, openFiles) {
      write(at('proc', String(pid), 'comm'), `${comm}\n`)
      mkdirSync(at('proc', String(pid), 'fd'), { recursive: true })
      openFiles.forEach((file, number) => symlinkSync(file, at('proc', String(pid), 'fd', String(number))))
    },
    remove: () => rmSync(root, { recursive: true, force: true })
  }
  return tree
}
