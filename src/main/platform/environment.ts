/**
 * Runs an action with other environment variables, which Node hands on to the C library at once. They are as before when it
 * returns; an action that goes on afterwards does not see them.
 */
export function withEnvironment<T>(variables: Readonly<Record<string, string>>, action: () => T): T {
  const before = { ...process.env }
  Object.assign(process.env, variables)
  try {
    return action()
  } finally {
    for (const name of Object.keys(variables)) {
      // own key: names of variables of ours
      if (before[name] === undefined) delete process.env[name]
      // own key: as above
      else process.env[name] = before[name]
    }
  }
}
