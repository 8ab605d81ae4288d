import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Cases } from '../src/core/diagnose/case.ts'

const root = new URL('../src/core/diagnose/rules/', import.meta.url)

/** The files below the rules' folder, as "com/busy-local/rule.ts". */
export const ruleFiles = (): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))

/** The cases of all rules, each from the folder of its rule. */
export async function loadCases(): Promise<Cases> {
  const files = ruleFiles().filter((name) => name.endsWith('/case.ts'))
  const modules = await Promise.all(files.map(async (name): Promise<{ cases: Cases }> => import(fileURLToPath(new URL(name, root)))))
  return Object.fromEntries(modules.flatMap(({ cases }) => Object.entries(cases)))
}
