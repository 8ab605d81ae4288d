/** How the dependencies that a package.json names differ from those that the built files ask for. */
export function dependencyFaults(
  sources: readonly string[],
  named: { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }
): { missing: string[]; idle: string[] }
