import { expect, it } from 'vitest'
it('runs', () => { expect(process.platform).toBe('win32') })
