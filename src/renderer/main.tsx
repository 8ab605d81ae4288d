import { openConnection } from './connection/index.ts'
import { mount } from './mount.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element to draw into')
mount(root, openConnection)
