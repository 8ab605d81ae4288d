import { describe, expect, it } from 'vitest'
import { dependencyFaults } from './built-program.mjs'

const faults = (source: string, ...names: string[]) =>
  dependencyFaults([source], { dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])) })

describe('what the built program asks for at run time', () => {
  it('must be a dependency, however it is asked for', () => {
    const source = `import a from "alpha"; export { b } from "@scope/beta/deep.js"; const c = () => import("gamma");
      __require("delta"); const e = require$1("epsilon"); require.resolve("zeta/package.json")`
    expect(faults(source)).toEqual({ missing: ['@scope/beta', 'alpha', 'delta', 'epsilon', 'gamma', 'zeta'], idle: [] })
  })

  it('is no dependency where Node or Electron brings it, where it is a file of its own, or where a text only looks like it', () => {
    const source = `import "node:fs"; import "path"; import "electron"; import "./chunk.js"; const text = "import x from 'alpha'"`
    expect(faults(source)).toEqual({ missing: [], idle: [] })
  })

  it('must not be less than what is named', () => {
    expect(faults('import "alpha"', 'alpha', 'left-over')).toEqual({ missing: [], idle: ['left-over'] })
  })

  it('counts an addon whose file is named in a text', () => {
    const named = { optionalDependencies: { addon: '1.0.0' } }
    expect(dependencyFaults(['const file = "addon/build/Release/addon.node"; load(file)'], named)).toEqual({ missing: [], idle: [] })
  })
})
