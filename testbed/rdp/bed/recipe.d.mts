/** In the bed's own network. */
export const port: number
/** Who signs in to the session side. */
export const users: { name: string; uid: number }[]
/** Of every user. */
export const password: string
/** Paths of the stage that runs the suites. */
export const shown: { project: string; cache: string; log: string; tree: string }
/** Paths inside the tree. */
export const inTree: { program: string; agents: string; node: string; electron: string }
/** What a program finds around it there. */
export const treeEnvironment: Record<string, string>
