import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { channelsIn, xrdpChannels } from './xrdp-ini.ts'

describe("the channels of the session host's xrdp.ini", () => {
  it('are those that its section names, each on or off as xrdp reads it', () => {
    const text =
      '[Globals]\nallow_channels=true\n\n; sound\n[Channels]\nrdpdr = yes\nrdpsnd=false\r\ndrdynvc=0\n#cliprdr=false\nxrdpvr=true\n[Xorg]\nrdpsnd=true\n'
    expect(channelsIn(text)).toEqual({ rdpdr: true, rdpsnd: false, drdynvc: false })
  })

  it('are all off where no channel is allowed', () => {
    expect(channelsIn('[Globals]\nallow_channels=no\n[Channels]\nrdpsnd=true\n')).toEqual({
      rdpsnd: false,
      rdpdr: false,
      drdynvc: false,
      cliprdr: false
    })
  })

  it('are not known where the file is not there', () => {
    expect(xrdpChannels('/nonexistent/xrdp.ini')).toBeUndefined()
    const folder = mkdtempSync(join(tmpdir(), 'sidecheck-xrdp-ini-'))
    try {
      writeFileSync(join(folder, 'xrdp.ini'), '[Channels]\nrdpsnd=true\n')
      expect(xrdpChannels(join(folder, 'xrdp.ini'))).toEqual({ rdpsnd: true })
      expect(xrdpChannels(folder)).toBeUndefined()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
